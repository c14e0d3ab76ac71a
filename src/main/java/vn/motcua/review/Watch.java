package vn.motcua.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.clock.ClockState;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;

/** Looks at a dossier's clock when a timer fires. */
@Component
class Watch {
    /** While no due date runs, for a supplement for example, the next look is a day away. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Dossiers dossiers;
    private final DossierLog log;
    private final Clock clock;

    Watch(Dossiers dossiers, DossierLog log, Clock clock) {
        this.dossiers = dossiers;
        this.log = log;
        this.clock = clock;
    }

    /** @param next a moment in the future */
    record Look(boolean overdue, Instant next) {}

    Look look(String code) {
        var dossier = dossiers.get(code);
        var now = clock.instant();
        var due = dossier.dueAt().filter(it -> dossier.clockState() == ClockState.RUNNING);
        var overdue = due.filter(it -> it.isBefore(now)).isPresent();
        return new Look(overdue, due.filter(it -> it.isAfter(now)).orElse(now.plus(A_DAY)));
    }

    void overdue(String code) {
        log.append(code, NewEvent.of(EventKind.OVERDUE, NewEvent.SYSTEM));
    }
}
