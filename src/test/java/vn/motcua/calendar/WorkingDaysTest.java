package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.CalendarFixture.at;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingCalendar calendar = CalendarFixture.calendar();

    @ParameterizedTest(name = "{0} + {1} working days: {3}")
    @CsvFileSource(resources = "/calendar/due-date-examples.csv", numLinesToSkip = 1)
    void endsTheLimitOnTheExpectedDay(LocalDate received, int limit, LocalDate due) {
        for (var hour : new LocalTime[] {LocalTime.of(0, 5), LocalTime.of(9, 0), LocalTime.of(16, 30)}) {
            var result = calendar.due(
                    received.atTime(hour).atZone(CalendarFixture.ZONE).toInstant(), limit);
            assertThat(result.dueAt().toLocalDateTime()).isEqualTo(due.atTime(17, 0));
            assertThat(result.dueAt().getOffset()).hasToString("+07:00");
        }
    }

    @ParameterizedTest
    @CsvSource({"2025,250", "2026,249", "2027,249"})
    void countsTheWorkingDaysOfAYear(int year, long days) {
        var first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay))
                .hasSize((int) days);
    }

    @ParameterizedTest(name = "same day, received {0}: due {1}")
    @CsvSource({
        "2026-11-23T07:00, 2026-11-23T17:00",
        "2026-11-23T15:00, 2026-11-23T17:00",
        "2026-11-23T15:01, 2026-11-25T17:00",
        "2026-11-24T09:00, 2026-11-25T17:00",
        "2026-11-28T09:00, 2026-11-30T17:00",
        "2026-08-22T14:59, 2026-08-22T17:00",
        "2026-08-21T15:30, 2026-08-22T17:00"
    })
    void answersTheSameDayUnlessTheCutOffHasPassed(String received, String due) {
        assertThat(calendar.due(at(received), 0).due()).isEqualTo(at(due));
    }

    @Test
    void doesNotMoveALongerLimitAfterTheCutOff() {
        assertThat(calendar.due(at("2026-11-25T16:59"), 1).due()).isEqualTo(at("2026-11-26T17:00"));
    }

    @Test
    void refusesToGuessOutsideItsYears() {
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2024, 12, 31)))
                .isInstanceOf(DateOutsideCalendarException.class)
                .hasMessageContaining("2024-12-31")
                .hasMessageContaining("2025 to 2027")
                .hasMessageContaining("motcua.calendar.location");
        assertThatThrownBy(() -> calendar.due(at("2027-12-31T09:00"), 1))
                .isInstanceOfSatisfying(DateOutsideCalendarException.class, it -> {
                    assertThat(it.date()).isEqualTo(LocalDate.of(2028, 1, 1));
                    assertThat(it.lastYear()).isEqualTo(2027);
                });
        assertThatThrownBy(() -> calendar.officeTimeBetween(at("2027-12-31T09:00"), at("2028-01-03T09:00")))
                .isInstanceOf(DateOutsideCalendarException.class);
    }

    @Test
    void refusesANegativeLimit() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 1, 5), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
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
}
