package vn.motcua.calendar;

/**
 * The calendar was read again; it may have changed.
 *
 * @param reason given by who had it read, may be empty
 */
public record CalendarReloaded(String reason) {}
