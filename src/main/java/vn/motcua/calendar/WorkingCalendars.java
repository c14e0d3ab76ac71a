package vn.motcua.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The calendar in force, which can be read again while the application runs. */
@Component
@EnableConfigurationProperties(CalendarSettings.class)
public class WorkingCalendars {
    private static final Logger log = LoggerFactory.getLogger(WorkingCalendars.class);

    private final CalendarSettings settings;
    private final Clock clock;
    private volatile WorkingCalendar current;

    WorkingCalendars(CalendarSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.current = read();
    }

    public WorkingCalendar current() {
        return current;
    }

    /** Today where the offices are. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /**
     * Reads the file again.
     *
     * @throws BrokenCalendarException when it cannot be used; the calendar before it stays in force
     */
    public void reload() {
        current = read();
        log.info("Working calendar covers {} to {}", current.firstYear(), current.lastYear());
    }

    private WorkingCalendar read() {
        try (var reader = new BufferedReader(
                new InputStreamReader(settings.location().getInputStream(), StandardCharsets.UTF_8))) {
            return new WorkingCalendar(CalendarFile.read(reader.lines().toList()), settings.hours());
        } catch (IOException e) {
            throw new BrokenCalendarException("The working calendar cannot be read: " + e.getMessage());
        }
    }
}
