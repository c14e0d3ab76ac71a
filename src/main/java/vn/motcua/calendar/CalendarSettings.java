package vn.motcua.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code motcua.calendar}.
 *
 * @param location of the calendar: CSV with the columns date, kind (WORKING or NON_WORKING), reason_vi, reason_en,
 *     reason_id, certainty
 */
@Validated
@ConfigurationProperties("motcua.calendar")
record CalendarSettings(
        @DefaultValue("classpath:calendar/working-calendar.csv")
        Resource location,

        @DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone,
        @DefaultValue("07:30") LocalTime morningStart,
        @DefaultValue("11:30") LocalTime morningEnd,
        @DefaultValue("13:00") LocalTime afternoonStart,
        @DefaultValue("17:00") LocalTime afternoonEnd,
        @DefaultValue("15:00") LocalTime cutOff) {

    OfficeHours hours() {
        return new OfficeHours(zone, morningStart, morningEnd, afternoonStart, afternoonEnd, cutOff);
    }
}
