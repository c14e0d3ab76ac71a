package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceEditor;

class WorkingCalendarsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T17:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;
    private WorkingCalendars calendars;

    @BeforeEach
    void opensACopyOfTheCalendar() throws IOException {
        file = folder.resolve("calendar.csv");
        Files.write(file, CalendarFixture.FILE.getContentAsByteArray());
        calendars = new WorkingCalendars(CalendarFixture.settings(new FileSystemResource(file)), CLOCK);
    }

    @Test
    void knowsTheDayInHue() {
        assertThat(calendars.today()).isEqualTo(DAY);
    }

    @Test
    void takesOverAnEditedFile() throws IOException {
        assertThat(calendars.current().isWorkingDay(DAY)).isFalse();
        assertThat(calendars.reloadIfChanged()).isFalse();

        edit(text().replaceAll("(?m)^2026-11-24.*\n", ""), 1);

        assertThat(calendars.current().isWorkingDay(DAY)).isFalse();
        assertThat(calendars.reloadIfChanged()).isTrue();
        assertThat(calendars.current().isWorkingDay(DAY)).isTrue();
        assertThat(calendars.reloadIfChanged()).isFalse();
    }

    @Test
    void keepsTheOldCalendarWhenTheFileIsBroken() throws IOException {
        var before = calendars.current();
        edit(text().replace("2026-11-24,NON_WORKING", "24/11/2026,NON_WORKING"), 1);

        assertThatThrownBy(calendars::reload)
                .isInstanceOf(BrokenCalendarException.class)
                .hasMessage("Line 30 of the working calendar: '24/11/2026' is not a date such as 2026-11-24");
        assertThatThrownBy(calendars::reloadIfChanged).isInstanceOf(BrokenCalendarException.class);
        assertThat(calendars.current()).isSameAs(before);
    }

    @Test
    void keepsTheOldCalendarWhenTheFileIsGoneOrInAnotherEncoding() throws IOException {
        var before = calendars.current();
        Files.write(
                file,
                (CalendarFixture.HEADER + "\n2026-11-24,NON_WORKING,ngh\u00E9,,,")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(calendars::reload).hasMessageContaining("not saved as UTF-8");

        Files.delete(file);
        assertThatThrownBy(calendars::reload)
                .isInstanceOf(BrokenCalendarException.class)
                .hasMessageContaining("cannot be read");
        assertThat(calendars.current()).isSameAs(before);
    }

    @Test
    void hasUsableDefaultSettings() {
        var settings = bind(Map.of());
        assertThat(settings.hours())
                .isEqualTo(CalendarFixture.settings(CalendarFixture.FILE).hours());
        assertThat(new WorkingCalendars(settings, CLOCK).current().lastYear()).isEqualTo(2027);
    }

    @Test
    void takesHoursFromTheSettingsAndRefusesImpossibleOnes() {
        var settings = bind(Map.of("motcua.calendar.morning-start", "08:00", "motcua.calendar.cut-off", "14:30"));
        assertThat(settings.hours().morningStart()).isEqualTo(LocalTime.of(8, 0));
        assertThat(settings.hours().cutOff()).isEqualTo(LocalTime.of(14, 30));

        var wrong = bind(Map.of("motcua.calendar.morning-end", "14:00"));
        assertThatThrownBy(() -> new WorkingCalendars(wrong, CLOCK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("motcua.calendar")
                .hasMessageContaining("07:30-14:00");
    }

    private static CalendarSettings bind(Map<String, String> settings) {
        return new Binder(
                        List.of(new MapConfigurationPropertySource(settings)),
                        null,
                        ApplicationConversionService.getSharedInstance(),
                        registry -> registry.registerCustomEditor(Resource.class, new ResourceEditor()))
                .bindOrCreate("motcua.calendar", CalendarSettings.class);
    }

    private String text() throws IOException {
        return Files.readString(file);
    }

    private void edit(String text, int secondsLater) throws IOException {
        var before = Files.getLastModifiedTime(file).toInstant();
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(before.plusSeconds(secondsLater)));
    }
}
