package vn.motcua.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the one-stop desks are open (Thừa Thiên Huế, decision of 22 August 2022), and the moment after which a same-day
 * procedure is answered on the next working day.
 */
public record OfficeHours(
        ZoneId zone,
        LocalTime morningStart,
        LocalTime morningEnd,
        LocalTime afternoonStart,
        LocalTime afternoonEnd,
        LocalTime cutOff) {

    public OfficeHours {
        var ordered = morningStart.isBefore(morningEnd)
                && !morningEnd.isAfter(afternoonStart)
                && afternoonStart.isBefore(afternoonEnd)
                && cutOff.isAfter(morningStart)
                && !cutOff.isAfter(afternoonEnd);
        if (!ordered) {
            throw new IllegalArgumentException(
                    "Office hours (motcua.calendar) must follow each other, morning before afternoon, with the cut-off"
                            + " inside: " + morningStart + "-" + morningEnd + ", " + afternoonStart + "-" + afternoonEnd
                            + ", cut-off " + cutOff);
        }
    }

    /** How long the desks are open on a working day. */
    public Duration workingDay() {
        return Duration.between(morningStart, morningEnd).plus(Duration.between(afternoonStart, afternoonEnd));
    }

    /** How long they have been open on a working day by this time of day. */
    Duration openUntil(LocalTime time) {
        return within(time, morningStart, morningEnd).plus(within(time, afternoonStart, afternoonEnd));
    }

    /** The time of day by which they have been open for so long. */
    LocalTime openFor(Duration open) {
        var morning = Duration.between(morningStart, morningEnd);
        return open.compareTo(morning) <= 0 ? morningStart.plus(open) : afternoonStart.plus(open.minus(morning));
    }

    private static Duration within(LocalTime time, LocalTime start, LocalTime end) {
        if (!time.isAfter(start)) {
            return Duration.ZERO;
        }
        return Duration.between(start, time.isBefore(end) ? time : end);
    }
}
