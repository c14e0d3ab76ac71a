package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
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

class WatchTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final String CODE = "H57.04-261123-0001";

    private final Dossiers dossiers = mock(Dossiers.class);
    private final Watch watch = new Watch(dossiers, mock(DossierLog.class), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void wakesAtTheDueDate() {
        var due = NOW.plus(Duration.ofHours(5));
        assertThat(look(ClockState.RUNNING, due)).isEqualTo(new Watch.Look(false, due));
    }

    @Test
    void findsARunningClockOverdue() {
        assertThat(look(ClockState.RUNNING, NOW.minusSeconds(1)).overdue()).isTrue();
    }

    @Test
    void looksAgainTomorrowWhileTheClockStandsStill() {
        var tomorrow = new Watch.Look(false, NOW.plus(Duration.ofDays(1)));
        assertThat(look(ClockState.PAUSED, NOW.minusSeconds(1))).isEqualTo(tomorrow);
        assertThat(look(ClockState.STOPPED, NOW.minusSeconds(1))).isEqualTo(tomorrow);
    }

    private Watch.Look look(ClockState state, Instant due) {
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
