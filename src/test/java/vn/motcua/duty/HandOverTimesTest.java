package vn.motcua.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.motcua.calendar.CalendarFixture.at;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.CalendarFixture;
import vn.motcua.calendar.WorkingCalendars;

/** Around Tuesday, 24 November 2026, which is a holiday in the fixture. */
class HandOverTimesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-25T09:00, 2026-11-25T17:00",
        "2026-11-25T15:00, 2026-11-25T17:00",
        "2026-11-25T15:01, 2026-11-26T08:00",
        "2026-11-23T16:30, 2026-11-25T08:00",
        "2026-11-24T10:00, 2026-11-25T08:00",
        "2026-11-27T15:30, 2026-11-30T08:00"
    })
    void paperGoesTheSameDayOrAtTheStartOfTheNextWorkingDay(String accepted, String due) {
        var times = times(Clock.systemUTC());

        assertThat(times.due(at(accepted))).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T17:00, false", "2026-11-25T17:01, true"})
    void isOverdueAfterThat(String now, boolean overdue) {
        var times = times(Clock.fixed(at(now), CalendarFixture.ZONE));

        assertThat(times.isOverdue(at("2026-11-25T09:00"))).isEqualTo(overdue);
    }

    private static HandOverTimes times(Clock clock) {
        var calendars = mock(WorkingCalendars.class);
        when(calendars.current()).thenReturn(CalendarFixture.calendar());
        return new HandOverTimes(calendars, new HandOverSettings(Duration.ofMinutes(30)), clock);
    }
}
