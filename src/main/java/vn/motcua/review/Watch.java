package vn.motcua.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.clock.ClockState;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.WakeUps;

/** Looks at a dossier's clock when a timer fires. */
@Component
class Watch {
    /** While no due date runs, for a supplement for example, the next look is a day away. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Dossiers dossiers;
    private final DossierLog log;
    private final ExtensionRequests extensions;
    private final WakeUps wakeUps;
    private final Clock clock;

    Watch(Dossiers dossiers, DossierLog log, ExtensionRequests extensions, WakeUps wakeUps, Clock clock) {
        this.dossiers = dossiers;
        this.log = log;
        this.extensions = extensions;
        this.wakeUps = wakeUps;
        this.clock = clock;
    }

    /** How a dossier lies to its due date. */
    enum State {
        FAR,
        /** And the head should be asked whether it needs more time. */
        NEAR,
        OVERDUE,
        FINISHED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param next a moment in the future */
    record Look(State state, Instant next) {}

    Look look(String code) {
        var dossier = dossiers.get(code);
        var now = clock.instant();
        if (dossier.clockState() == ClockState.STOPPED) {
            return new Look(State.FINISHED, now.plus(A_DAY));
        }
        return dossier.dueAt()
                .filter(it -> dossier.clockState() == ClockState.RUNNING)
                .map(it -> running(dossier, it, now))
                .orElseGet(() -> new Look(State.FAR, now.plus(A_DAY)));
    }

    private Look running(Dossier dossier, Instant due, Instant now) {
        if (due.isBefore(now)) {
            return new Look(State.OVERDUE, now.plus(A_DAY));
        }
        var wakeUp = wakeUps.before(dossier.submittedAt(), due);
        if (wakeUp.isAfter(now)) {
            return new Look(State.FAR, wakeUp);
        }
        // a second later, since a dossier that is answered at the very due date is in time
        var next = due.plusSeconds(1);
        return new Look(extensions.isOpen(dossier) ? State.NEAR : State.FAR, next);
    }

    void overdue(String code) {
        log.append(code, NewEvent.of(EventKind.OVERDUE, NewEvent.SYSTEM));
    }
}
