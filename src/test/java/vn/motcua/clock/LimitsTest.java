package vn.motcua.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.CalendarFixture.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.CalendarFixture;
import vn.motcua.calendar.DateOutsideCalendarException;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Limit.Unit;

class LimitsTest {
    private final LegalClock clock = new LegalClock(CalendarFixture.calendar());

    @ParameterizedTest(name = "{0} + {1} working days: {3}")
    @CsvFileSource(resources = "/calendar/due-date-examples.csv", numLinesToSkip = 1)
    void endsTheLimitOnTheExpectedDay(LocalDate received, int limit, LocalDate due) {
        for (var hour : new LocalTime[] {LocalTime.of(0, 5), LocalTime.of(9, 0), LocalTime.of(16, 30)}) {
            var moment = received.atTime(hour).atZone(CalendarFixture.ZONE).toInstant();
            var dueAt = clock.ifReceived(moment, Limit.workingDays(limit))
                    .details()
                    .orElseThrow()
                    .dueAt();
            assertThat(dueAt.toLocalDateTime()).isEqualTo(due.atTime(17, 0));
            assertThat(dueAt.getOffset()).hasToString("+07:00");
        }
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
        assertThat(due(received, Limit.workingDays(0))).isEqualTo(at(due));
    }

    @Test
    void doesNotMoveALongerLimitAfterTheCutOff() {
        assertThat(due("2026-11-25T16:59", Limit.workingDays(1))).isEqualTo(at("2026-11-26T17:00"));
    }

    @ParameterizedTest(name = "{1} {2}, received {0}: due {3}")
    @CsvSource({
        "2026-11-23T09:00, 5, CALENDAR_DAY, 2026-11-30T17:00", // Saturday 28 moves to Monday
        "2026-11-23T09:00, 1, CALENDAR_DAY, 2026-11-25T17:00", // the holiday moves
        "2026-11-25T09:00, 2, CALENDAR_DAY, 2026-11-27T17:00",
        "2026-08-17T09:00, 5, CALENDAR_DAY, 2026-08-22T17:00", // a Saturday that works
        "2026-11-23T14:00, 4, WORKING_HOUR, 2026-11-25T08:30",
        "2026-11-23T09:00, 8, WORKING_HOUR, 2026-11-25T09:00", // not earlier than opening time allows
        "2026-11-28T09:00, 24, CLOCK_HOUR, 2026-11-29T09:00"
    })
    void countsInTheUnitOfTheLaw(String received, int amount, Unit unit, String due) {
        assertThat(due(received, Limit.of(amount, unit))).isEqualTo(at(due));
    }

    @Test
    void startsOnTheNextWorkingDayAfterTheCutOffWhereTheLawSaysSo() {
        var limit = new Limit(3, Unit.WORKING_DAY, true);
        assertThat(due("2026-11-25T14:59", limit)).isEqualTo(at("2026-11-30T17:00"));
        assertThat(due("2026-11-25T15:01", limit)).isEqualTo(at("2026-12-01T17:00"));
        assertThat(due("2026-11-24T09:00", limit)).isEqualTo(at("2026-11-30T17:00"));
    }

    @Test
    void refusesToGuessBehindTheCalendar() {
        assertThatThrownBy(() -> due("2027-12-31T09:00", Limit.workingDays(1)))
                .isInstanceOf(DateOutsideCalendarException.class);
        assertThatThrownBy(() -> due("2027-12-30T09:00", Limit.of(30, Unit.CALENDAR_DAY)))
                .isInstanceOf(DateOutsideCalendarException.class);
    }

    @Test
    void refusesALimitThatIsNone() {
        assertThatThrownBy(() -> Limit.workingDays(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Limit.of(0, Unit.CALENDAR_DAY)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> Limit.of(2, Unit.SAME_DAY)).hasMessageContaining("2");
    }

    private Instant due(String received, Limit limit) {
        return clock.ifReceived(at(received), limit).due().orElseThrow();
    }
}
