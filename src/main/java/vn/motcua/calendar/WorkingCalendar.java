package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which days count. Monday to Friday work unless a special day says otherwise; only the years of the special days are
 * known, every other date is an error. Days are numbered once, so that counting between two of them is a subtraction.
 */
public final class WorkingCalendar {
    private final NavigableMap<LocalDate, SpecialDay> special;
    private final OfficeHours hours;
    private final NumberedDays numbered;

    /** @param special at least one day of each year that is covered */
    WorkingCalendar(Map<LocalDate, SpecialDay> special, OfficeHours hours) {
        this.special = new TreeMap<>(special);
        this.hours = hours;
        this.numbered = new NumberedDays(
                LocalDate.of(firstYear(), 1, 1),
                LocalDate.of(lastYear(), 12, 31),
                date -> specialDay(date).map(SpecialDay::working).orElse(!isWeekend(date)));
    }

    /** Two calendars with the same text count alike. */
    public String rules() {
        var days = special.values().stream()
                .map(it -> it.date() + (it.working() ? "+" : "-"))
                .collect(Collectors.joining(","));
        return hours + " " + days;
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

    /** The days after the first date up to and including the last whose weekday does not tell whether they work. */
    public List<SpecialDay> specialDaysBetween(LocalDate first, LocalDate last) {
        if (!last.isAfter(first)) {
            return List.of();
        }
        return special.subMap(first, false, last, true).values().stream()
                .filter(it -> it.working() == isWeekend(it.date()))
                .toList();
    }

    /** @throws DateOutsideCalendarException when its year is not covered */
    public boolean isWorkingDay(LocalDate date) {
        return numbered.isWorkingDay(date);
    }

    /** How many working days there are from the first that is covered up to and including this date. */
    public int workingDayNumber(LocalDate date) {
        return numbered.number(date);
    }

    /**
     * The working day with a number.
     *
     * @throws DateOutsideCalendarException when it lies behind what is covered
     */
    public LocalDate workingDay(int number) {
        return numbered.day(number);
    }

    /** The first working day after this date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return workingDay(workingDayNumber(date) + 1);
    }

    /** How many working days lie after the first date up to and including the last; 0 when last is not later. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return Math.max(0, workingDayNumber(last) - workingDayNumber(first));
    }

    /** Time inside office hours from the first covered day on; the same for every moment of a closed time. */
    public Duration officeTime(Instant moment) {
        var local = moment.atZone(hours.zone()).toLocalDateTime();
        var number = workingDayNumber(local.toLocalDate());
        return isWorkingDay(local.toLocalDate())
                ? hours.workingDay().multipliedBy(number - 1L).plus(hours.openUntil(local.toLocalTime()))
                : hours.workingDay().multipliedBy(number);
    }

    /** The first moment at which so much office time has passed; the closing time of a day, not the next opening. */
    public Instant officeMoment(Duration officeTime) {
        var day = hours.workingDay();
        var full = officeTime.dividedBy(day);
        var rest = officeTime.minus(day.multipliedBy(full));
        var number = (int) (rest.isZero() ? full : full + 1);
        return at(workingDay(number), rest.isZero() ? hours.afternoonEnd() : hours.openFor(rest));
    }

    /** Time inside office hours between two moments; zero when the second is not later. */
    public Duration officeTimeBetween(Instant from, Instant to) {
        return to.isAfter(from) ? officeTime(to).minus(officeTime(from)) : Duration.ZERO;
    }

    public Instant opening(LocalDate date) {
        return at(date, hours.morningStart());
    }

    public Instant closing(LocalDate date) {
        return at(date, hours.afternoonEnd());
    }

    public LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, hours.zone());
    }

    /** The date itself, or the next working day when it is a day off or the cut-off of the day has passed. */
    public LocalDate dayThatCounts(Instant moment) {
        var local = moment.atZone(hours.zone()).toLocalDateTime();
        var inTime = isWorkingDay(local.toLocalDate()) && !local.toLocalTime().isAfter(hours.cutOff());
        return inTime ? local.toLocalDate() : nextWorkingDay(local.toLocalDate());
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(hours.zone()).toInstant();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
