package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final ZoneId HUE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final OfficeHours HOURS = new OfficeHours(
            HUE,
            LocalTime.of(7, 30),
            LocalTime.of(11, 30),
            LocalTime.of(13, 0),
            LocalTime.of(17, 0),
            LocalTime.of(15, 0));
    private static final WorkingCalendar CALENDAR = read();

    private static WorkingCalendar read() {
        try {
            var lines = Files.readAllLines(Path.of("src/main/resources/calendar/working-calendar.csv"));
            return new WorkingCalendar(CalendarFile.read(lines), HOURS);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/due-date-examples.csv", numLinesToSkip = 1)
    void countsAsTheExamplesDo(LocalDate received, int days, LocalDate due) {
        var result = CALENDAR.due(received.atTime(9, 0).atZone(HUE).toInstant(), days);

        assertThat(result.dueAt().toLocalDate()).isEqualTo(due);
        assertThat(result.dueAt().toLocalTime()).isEqualTo(LocalTime.of(17, 0));
    }

    @ParameterizedTest
    @CsvSource({"2025, 250", "2026, 249", "2027, 249"})
    void knowsHowManyDaysAYearWorks(int year, int days) {
        var worked = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(CALENDAR::isWorkingDay)
                .count();

        assertThat(worked).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:59, 2026-11-23", // before the cut-off: the same day
        "2026-11-23T15:00, 2026-11-23",
        "2026-11-23T15:01, 2026-11-25", // after it, and the 24th is a holiday
        "2026-11-22T09:00, 2026-11-23" // on a Sunday
    })
    void answersTheSameDayOrOnTheNextWorkingDay(LocalDateTime received, LocalDate due) {
        var result = CALENDAR.due(received.atZone(HUE).toInstant(), 0);

        assertThat(result.dueAt().toLocalDate()).isEqualTo(due);
    }

    @Test
    void countsOfficeTimeOnly() {
        var monday = LocalDate.of(2026, 11, 23);
        var from = monday.atTime(11, 0).atZone(HUE).toInstant();
        var to = LocalDate.of(2026, 11, 25).atTime(8, 0).atZone(HUE).toInstant();

        assertThat(CALENDAR.officeTimeBetween(from, to)).isEqualTo(Duration.ofMinutes(30 + 240 + 30));
        assertThat(CALENDAR.officeTimeBetween(to, from)).isEqualTo(Duration.ZERO);
    }

    @Test
    void doesNotGuessOutsideItsYears() {
        var newYear = LocalDate.of(2027, 12, 31).atTime(9, 0).atZone(HUE).toInstant();

        assertThatThrownBy(() -> CALENDAR.due(newYear, 1))
                .isInstanceOf(DateOutsideCalendarException.class)
                .hasMessageContaining("2025 to 2027");
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2024, 12, 31)))
                .isInstanceOf(DateOutsideCalendarException.class);
    }

    @Test
    void explainsADueDateInThreeLanguages() {
        var due =
                CALENDAR.due(LocalDate.of(2026, 11, 23).atTime(9, 0).atZone(HUE).toInstant(), 1);

        assertThat(due.explanation(Locale.forLanguageTag("vi"))).contains("24/11/2026 (Ngày Văn hóa Việt Nam");
        assertThat(due.explanation(Locale.ENGLISH))
                .contains("24/11/2026 (Vietnam Culture Day")
                .contains("17:00 25/11/2026");
        assertThat(due.explanation(Locale.forLanguageTag("id"))).contains("24/11/2026 (Hari Kebudayaan Vietnam");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-13-01,NON_WORKING,a,b,c,d       | Line 2 | not a date
            2026-11-24,HOLIDAY,a,b,c,d           | Line 2 | neither WORKING nor NON_WORKING
            2026-11-24,NON_WORKING               | Line 2 | 2 columns
            """)
    void namesTheLineThatIsWrong(String line, String place, String reason) {
        var lines = List.of("date,kind,reason_vi,reason_en,reason_id,certainty", line);

        assertThatThrownBy(() -> CalendarFile.read(lines))
                .isInstanceOf(BrokenCalendarException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(reason);
    }

    @Property
    void endsOnAWorkingDay(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int limit) {
        assertThat(CALENDAR.isWorkingDay(CALENDAR.plusWorkingDays(day, limit))).isTrue();
    }

    @Property
    void endsLaterWithALongerLimit(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int limit) {
        assertThat(CALENDAR.plusWorkingDays(day, limit + 1)).isAfter(CALENDAR.plusWorkingDays(day, limit));
    }

    @Property
    void addsUp(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 30) int first,
            @ForAll @IntRange(max = 30) int second) {
        var inTwoSteps = CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(day, first), second);

        assertThat(inTwoSteps).isEqualTo(CALENDAR.plusWorkingDays(day, first + second));
        assertThat(CALENDAR.workingDaysBetween(day, inTwoSteps)).isEqualTo(first + second);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        var first = LocalDate.of(2025, 1, 1);
        return Arbitraries.integers().between(0, 950).map(first::plusDays);
    }
}
