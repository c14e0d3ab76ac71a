package vn.motcua.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.motcua.duty.SubstitutionFixture.FRIDAY;
import static vn.motcua.duty.SubstitutionFixture.MONDAY;
import static vn.motcua.duty.SubstitutionFixture.asked;
import static vn.motcua.duty.SubstitutionFixture.recorded;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CalendarFixture;
import vn.motcua.calendar.WorkingCalendars;

/** To which passing groups somebody belongs at a moment. */
class InForceTest {
    private static final Substitution SUBSTITUTION = recorded(asked("leader", "head", MONDAY, FRIDAY));

    private final Substitutions substitutions = mock(Substitutions.class);
    private final WorkingCalendars calendars = mock(WorkingCalendars.class);
    private final Clock clock = mock(Clock.class);
    private final InForce inForce = new InForce(substitutions, calendars, clock);

    @BeforeEach
    void oneIsRecorded() {
        when(substitutions.open(any())).thenReturn(List.of(SUBSTITUTION));
    }

    @Test
    void endsWithTheLastMomentOfItsLastDayThoughNothingIsReadAgain() {
        itIs("2026-11-27T23:59:59");
        assertThat(inForce.of("head")).containsExactly("substitution17");
        assertThat(inForce.of("leader")).isEmpty();

        itIs("2026-11-28T00:00:00");
        assertThat(inForce.of("head")).isEmpty();
        verify(substitutions, times(1)).open(any());
    }

    @Test
    void beginsWithTheFirstMomentOfItsFirstDay() {
        itIs("2026-11-22T23:59:59");
        assertThat(inForce.of("head")).isEmpty();

        itIs("2026-11-23T00:00:00");
        assertThat(inForce.of("head")).containsExactly("substitution17");
    }

    @Test
    void hearsOfOthersWithinSecondsAndAtOnceWhenTold() {
        itIs("2026-11-25T09:00:00");
        assertThat(inForce.of("head")).hasSize(1);
        when(substitutions.open(any())).thenReturn(List.of());
        assertThat(inForce.of("head")).hasSize(1);

        itIs("2026-11-25T09:00:06");
        assertThat(inForce.of("head")).isEmpty();
        when(substitutions.open(any())).thenReturn(List.of(SUBSTITUTION));
        inForce.forget();
        assertThat(inForce.of("head")).hasSize(1);
    }

    private void itIs(String moment) {
        Instant now = CalendarFixture.at(moment);
        when(clock.instant()).thenReturn(now);
        when(calendars.today()).thenReturn(CalendarFixture.day(now));
    }
}
