package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Limit;
import vn.motcua.clock.ClockState;
import vn.motcua.clock.Ground;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.WakeUps;
import vn.motcua.review.Watch.Look;
import vn.motcua.review.Watch.State;

class WatchTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final String CODE = "H57.04-261123-0001";

    private static final Instant LATER = NOW.plus(Duration.ofHours(5));

    private final Dossiers dossiers = mock(Dossiers.class);
    private final ExtensionRequests extensions = mock(ExtensionRequests.class);
    private final WakeUps wakeUps = mock(WakeUps.class);
    private final Watch watch =
            new Watch(dossiers, mock(DossierLog.class), extensions, wakeUps, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void wakesEarlyEnoughToApologise() {
        var early = NOW.plus(Duration.ofHours(1));
        when(wakeUps.before(any(), eq(LATER))).thenReturn(early);

        assertThat(look(ClockState.RUNNING, LATER)).isEqualTo(new Look(State.FAR, early));
    }

    @Test
    void asksForAnExtensionWhenTheDueDateIsNear() {
        when(wakeUps.before(any(), eq(LATER))).thenReturn(NOW);
        when(extensions.isOpen(any())).thenReturn(true);

        assertThat(look(ClockState.RUNNING, LATER)).isEqualTo(new Look(State.NEAR, LATER.plusSeconds(1)));
    }

    @Test
    void waitsForTheDueDateWhenNoExtensionIsOpen() {
        when(wakeUps.before(any(), eq(LATER))).thenReturn(NOW);

        assertThat(look(ClockState.RUNNING, LATER)).isEqualTo(new Look(State.FAR, LATER.plusSeconds(1)));
    }

    @Test
    void findsARunningClockOverdue() {
        assertThat(look(ClockState.RUNNING, NOW.minusSeconds(1)).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void looksAgainTomorrowWhileTheClockStandsStill() {
        var due = NOW.minusSeconds(1);

        assertThat(look(ClockState.PAUSED, due)).isEqualTo(new Look(State.FAR, NOW.plus(Duration.ofDays(1))));
    }

    @Test
    void seesThatTheDossierIsFinished() {
        assertThat(look(ClockState.STOPPED, NOW.minusSeconds(1)).state()).isEqualTo(State.FINISHED);
    }

    private Look look(ClockState state, Instant due) {
        when(dossiers.get(CODE)).thenReturn(dossier(state, due));
        return watch.look(CODE);
    }

    private static Dossier dossier(ClockState state, Instant due) {
        return new Dossier(
                1,
                CODE,
                "19789",
                "household-business-registration",
                "household-business-registration:1:1",
                Channel.ONLINE,
                Locale.forLanguageTag("vi"),
                Limit.workingDays(3),
                DossierStatus.PROCESSING,
                state,
                state == ClockState.PAUSED ? Optional.of(Ground.SUPPLEMENT) : Optional.empty(),
                NOW.minus(Duration.ofDays(2)),
                Optional.of(due),
                Optional.empty());
    }
}
