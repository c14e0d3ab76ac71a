package vn.motcua.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
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
    private volatile Edition edition;

    WorkingCalendars(CalendarSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.edition = read();
    }

    public WorkingCalendar current() {
        return edition.calendar();
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
        edition = read();
        log.info(
                "Working calendar covers {} to {}",
                current().firstYear(),
                current().lastYear());
    }

    /**
     * Reads the file again if it was written since.
     *
     * @return whether it was
     * @throws BrokenCalendarException as {@link #reload()}
     */
    public boolean reloadIfChanged() {
        if (edition.writtenAt() == writtenAt()) {
            return false;
        }
        reload();
        return true;
    }

    private Edition read() {
        var writtenAt = writtenAt(); // before reading: a change in between is then seen the next time
        try (var reader = new BufferedReader(
                new InputStreamReader(settings.location().getInputStream(), StandardCharsets.UTF_8.newDecoder()))) {
            var days = CalendarFile.read(reader.lines().toList());
            return new Edition(new WorkingCalendar(days, settings.hours()), writtenAt);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private long writtenAt() {
        try {
            return settings.location().lastModified();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static BrokenCalendarException unreadable(Exception e) {
        return new BrokenCalendarException(
                e.getCause() instanceof CharacterCodingException
                        ? "The working calendar is not saved as UTF-8"
                        : "The working calendar cannot be read: " + e.getMessage());
    }

    /** @param writtenAt milliseconds since 1970, of the file */
    private record Edition(WorkingCalendar calendar, long writtenAt) {}
}
