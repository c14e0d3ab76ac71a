package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which days count. Monday to Friday work unless a special day says otherwise; only the years of the special days are
 * known, every other date is an error.
 */
public final class WorkingCalendar {
    private final NavigableMap<LocalDate, SpecialDay> special;
    private final OfficeHours hours;

    /** @param special at least one day of each year that is covered */
    WorkingCalendar(Map<LocalDate, SpecialDay> special, OfficeHours hours) {
        this.special = new TreeMap<>(special);
        this.hours = hours;
    }

    public OfficeHours hours() {
        return hours;
    }

    public int firstYear() {
        return special.firstKey().getYear();
    }

    public int lastYear() {
        return special.lastKey().getYear();
    }

    public Optional<SpecialDay> specialDay(LocalDate date) {
        return Optional.ofNullable(special.get(date));
    }

    /** @throws DateOutsideCalendarException when its year is not covered */
    public boolean isWorkingDay(LocalDate date) {
        if (date.getYear() < firstYear() || date.getYear() > lastYear()) {
            throw new DateOutsideCalendarException(date, firstYear(), lastYear());
        }
        return specialDay(date).map(SpecialDay::working).orElse(!isWeekend(date));
    }

    /** The first working day after this date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        var next = date.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The last of so many working days after a date, which itself is day 0 and may be a day off.
     *
     * @param days 0 or more
     */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A limit is 0 or more working days, not " + days);
        }
        isWorkingDay(date);
        var last = date;
        for (var i = 0; i < days; i++) {
            last = nextWorkingDay(last);
        }
        return last;
    }

    /** How many working days lie after the first date up to and including the last; 0 when last is not later. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        var days = 0;
        for (var date = first.plusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            days += isWorkingDay(date) ? 1 : 0;
        }
        return days;
    }

    /** Time inside office hours between two moments; zero when the second is not later. */
    public Duration officeTimeBetween(Instant from, Instant to) {
        var total = Duration.ZERO;
        var last = to.atZone(hours.zone()).toLocalDate();
        for (var date = from.atZone(hours.zone()).toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            if (isWorkingDay(date)) {
                total = total.plus(overlap(date, hours.morningStart(), hours.morningEnd(), from, to))
                        .plus(overlap(date, hours.afternoonStart(), hours.afternoonEnd(), from, to));
            }
        }
        return total;
    }

    /**
     * When a limit in working days ends: at closing time of its last day. The day of receipt is day 0. A limit of 0 days
     * means the same day (Decree 118/2025/NĐ-CP, art. 17, 18), or the next working day for what is received after the
     * cut-off or on a day off; longer limits do not ask for the hour.
     */
    public DueDate due(Instant received, int workingDays) {
        var moment = received.atZone(hours.zone());
        var day0 = moment.toLocalDate();
        var tooLate = !isWorkingDay(day0) || moment.toLocalTime().isAfter(hours.cutOff());
        var last = workingDays == 0 && tooLate ? nextWorkingDay(day0) : plusWorkingDays(day0, workingDays);
        var passedOver = new ArrayList<SpecialDay>();
        special.subMap(day0, false, last, true).values().stream()
                .filter(it -> it.working() == isWeekend(it.date()))
                .forEach(passedOver::add);
        var due = last.atTime(hours.afternoonEnd()).atZone(hours.zone()).toInstant();
        return new DueDate(
                moment.toOffsetDateTime(),
                workingDays,
                due.atZone(hours.zone()).toOffsetDateTime(),
                workingDays == 0 && tooLate,
                passedOver);
    }

    private Duration overlap(LocalDate date, LocalTime start, LocalTime end, Instant from, Instant to) {
        var opens = date.atTime(start).atZone(hours.zone()).toInstant();
        var closes = date.atTime(end).atZone(hours.zone()).toInstant();
        var first = opens.isAfter(from) ? opens : from;
        var last = closes.isBefore(to) ? closes : to;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
