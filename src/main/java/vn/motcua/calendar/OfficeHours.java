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
}
