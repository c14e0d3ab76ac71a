package vn.motcua.calendar;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much time there is until a due date, or how much has passed since: office time, but by the clock for a limit that
 * runs by day and night.
 *
 * @param overdue the due date has passed, even if no office hour has since
 * @param byClock whether nights and days off count
 * @param days of as many hours as the desks are open, or of 24
 * @param hours less than a working day
 * @param minutes 0 to 59
 */
public record TimeLeft(boolean overdue, boolean byClock, long days, long hours, long minutes) {

    /** @throws DateOutsideCalendarException when a day in between is not covered */
    public static TimeLeft until(Instant due, Instant now, WorkingCalendar calendar, Limit.Unit unit) {
        var overdue = now.isAfter(due);
        var from = overdue ? due : now;
        var to = overdue ? now : due;
        return unit == Limit.Unit.CLOCK_HOUR
                ? of(overdue, true, Duration.between(from, to), Duration.ofDays(1))
                : of(
                        overdue,
                        false,
                        calendar.officeTimeBetween(from, to),
                        calendar.hours().workingDay());
    }

    private static TimeLeft of(boolean overdue, boolean byClock, Duration time, Duration day) {
        var rest = time.minus(day.multipliedBy(time.dividedBy(day)));
        return new TimeLeft(overdue, byClock, time.dividedBy(day), rest.toHours(), rest.toMinutesPart());
    }

    public boolean isZero() {
        return days == 0 && hours == 0 && minutes == 0;
    }

    /** As on a badge: {@code còn 2 ngày 3 giờ làm việc}; minutes only below a day. */
    public String text(Locale language) {
        var texts = CalendarTexts.in(language);
        var key = (overdue ? "left.overdue" : "left.left") + (isZero() ? "Now" : byClock ? "ByClock" : "");
        return format(texts, key, amount(texts));
    }

    private String amount(ResourceBundle texts) {
        return Stream.of(
                        part(texts, "left.days", days),
                        part(texts, "left.hours", hours),
                        part(texts, "left.minutes", days > 0 ? 0 : minutes))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String part(ResourceBundle texts, String key, long amount) {
        return amount == 0 ? "" : format(texts, key, amount);
    }

    private static String format(ResourceBundle texts, String key, Object argument) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(new Object[] {argument});
    }
}
