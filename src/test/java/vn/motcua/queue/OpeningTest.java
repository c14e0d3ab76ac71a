package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.CalendarFixture;
import vn.motcua.calendar.WorkingCalendars;

class OpeningTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T06:59, false",
        "2026-11-26T07:00, true",
        "2026-11-26T12:00, true",
        "2026-11-26T16:59, true",
        "2026-11-26T17:00, false",
        "2026-11-28T09:00, false",
        "2026-11-24T09:00, false"
    })
    void ticketsAreTakenOnWorkingDaysFromShortlyBeforeTheDesksOpen(String moment, boolean open) {
        assertThat(opening(moment, false).isOpen()).isEqualTo(open);
        assertThat(opening(moment, true).isOpen()).isTrue();
    }

    private static Opening opening(String moment, boolean atAllHours) {
        var calendars = mock(WorkingCalendars.class);
        when(calendars.current()).thenReturn(CalendarFixture.calendar());
        var settings = new QueueSettings(
                3, Duration.ofMinutes(30), atAllHours, Duration.ofHours(2), 14, Duration.ofMinutes(15));
        return new Opening(calendars, settings, Clock.fixed(CalendarFixture.at(moment), CalendarFixture.ZONE));
    }
}
