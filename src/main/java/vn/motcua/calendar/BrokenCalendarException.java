package vn.motcua.calendar;

/** The calendar file cannot be used; the message names the line. The calendar in use stays in use. */
public class BrokenCalendarException extends RuntimeException {
    BrokenCalendarException(String message) {
        super(message);
    }
}
