package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.CalendarFixture.at;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingCalendar calendar = CalendarFixture.calendar();

    @ParameterizedTest
    @CsvSource({"2025,250", "2026,249", "2027,249"})
    void countsTheWorkingDaysOfAYear(int year, long days) {
        var first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay))
                .hasSize((int) days);
    }

    @Test
    void refusesToGuessOutsideItsYears() {
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2024, 12, 31)))
                .isInstanceOf(DateOutsideCalendarException.class)
                .hasMessageContaining("2024-12-31")
                .hasMessageContaining("2025 to 2027")
                .hasMessageContaining("motcua.calendar.location");
        assertThatThrownBy(() -> calendar.nextWorkingDay(LocalDate.of(2027, 12, 31)))
                .isInstanceOfSatisfying(DateOutsideCalendarException.class, it -> {
                    assertThat(it.date()).isEqualTo(LocalDate.of(2028, 1, 1));
                    assertThat(it.lastYear()).isEqualTo(2027);
                });
        assertThatThrownBy(() -> calendar.officeTimeBetween(at("2027-12-31T09:00"), at("2028-01-03T09:00")))
                .isInstanceOf(DateOutsideCalendarException.class);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-11-23T08:00, 2026-11-23T09:30, PT1H30M",
        "2026-11-23T11:00, 2026-11-23T13:30, PT1H", // over noon
        "2026-11-23T06:00, 2026-11-23T22:00, PT8H",
        "2026-11-23T16:00, 2026-11-25T08:00, PT1H30M", // over the holiday
        "2026-11-27T16:30, 2026-11-30T07:45, PT45M", // over the weekend
        "2026-11-28T08:00, 2026-11-29T20:00, PT0S",
        "2026-08-22T08:00, 2026-08-22T09:00, PT1H", // a make-up Saturday
        "2026-11-23T09:00, 2026-11-23T08:00, PT0S"
    })
    void countsOfficeTimeOnly(String from, String to, Duration time) {
        assertThat(calendar.officeTimeBetween(at(from), at(to))).isEqualTo(time);
    }

    @Test
    void countsWorkingDaysAfterTheFirst() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30)))
                .isEqualTo(4);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 23)))
                .isZero();
    }

    @ParameterizedTest(name = "{0} of office time after {1}")
    @CsvSource({
        "PT2H, 2026-11-23T09:00, 2026-11-23T11:00",
        "PT3H, 2026-11-23T09:00, 2026-11-23T13:30", // over noon
        "PT6H30M, 2026-11-23T09:00, 2026-11-23T17:00", // closing time, not the next opening
        "PT6H31M, 2026-11-23T09:00, 2026-11-25T07:31", // over the holiday
        "PT8H, 2026-11-28T10:00, 2026-11-30T17:00" // from a Saturday on
    })
    void findsTheMomentAtWhichSoMuchOfficeTimeHasPassed(Duration time, String from, String moment) {
        assertThat(calendar.officeMoment(calendar.officeTime(at(from)).plus(time)))
                .isEqualTo(at(moment));
    }
}
