package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.motcua.calendar.CalendarFixture.at;

import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CalendarFixture;
import vn.motcua.calendar.WorkingCalendars;

/** An office that is open for eight hours, from 7:30 and from 13:00. */
class WakeUpsTest {
    private final WorkingCalendars calendars = mock(WorkingCalendars.class);

    @Test
    void wakesTheOfficeAWorkingDayBefore() {
        assertThat(wakeUps(1).before(at("2026-11-16T08:00"), at("2026-11-19T17:00")))
                .isEqualTo(at("2026-11-18T17:00"));
    }

    @Test
    void daysOffAreNoTimeToApologiseIn() {
        // the 24th is a holiday and the 21st a Saturday
        assertThat(wakeUps(2).before(at("2026-11-16T08:00"), at("2026-11-25T17:00")))
                .isEqualTo(at("2026-11-20T17:00"));
    }

    @Test
    void doesNotWakeItBeforeHalfOfTheTimeIsGone() {
        // a same-day answer, from 9:00 to 17:00: six and a half office hours
        assertThat(wakeUps(1).before(at("2026-11-16T09:00"), at("2026-11-16T17:00")))
                .isEqualTo(at("2026-11-16T13:45"));
    }

    @Test
    void withoutLeadItWakesWhenTheDossierIsDue() {
        assertThat(wakeUps(0).before(at("2026-11-16T09:00"), at("2026-11-18T17:00")))
                .isEqualTo(at("2026-11-18T17:00"));
    }

    private WakeUps wakeUps(int leadWorkingDays) {
        when(calendars.current()).thenReturn(CalendarFixture.calendar());
        return new WakeUps(calendars, mock(DossierClock.class), new DeadlineSettings(leadWorkingDays, 1));
    }
}
