package vn.motcua.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The calendar that we ship, with the usual office hours. */
public final class CalendarFixture {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final Resource FILE = new ClassPathResource("calendar/working-calendar.csv");
    static final String HEADER = "date,kind,reason_vi,reason_en,reason_id,certainty";

    private CalendarFixture() {}

    static CalendarSettings settings(Resource location) {
        return new CalendarSettings(
                location,
                ZONE,
                LocalTime.of(7, 30),
                LocalTime.of(11, 30),
                LocalTime.of(13, 0),
                LocalTime.of(17, 0),
                LocalTime.of(15, 0));
    }

    public static WorkingCalendar calendar() {
        try {
            var lines = FILE.getContentAsString(StandardCharsets.UTF_8).lines().toList();
            return new WorkingCalendar(CalendarFile.read(lines), settings(FILE).hours());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A moment in Hue: {@code at("2026-11-23T09:15")}. */
    public static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZONE).toInstant();
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
