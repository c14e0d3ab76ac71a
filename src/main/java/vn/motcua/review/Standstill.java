package vn.motcua.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.clock.Ground;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.engine.CurrentUser;

/** Time of others that the law does not count: the clock stands still while it runs. */
@Component
class Standstill {
    private final DossierLog log;
    private final DossierClock clocks;
    private final CurrentUser user;
    private final Clock clock;

    Standstill(DossierLog log, DossierClock clocks, CurrentUser user, Clock clock) {
        this.log = log;
        this.clocks = clocks;
        this.user = user;
        this.clock = clock;
    }

    void begin(String code, Ground ground) {
        log.append(code, paused(ground));
    }

    /**
     * For a time that the law sets.
     *
     * @param days calendar days, 1 or more; if the last is a day off, until the next working day ends
     * @return when it is over
     */
    Instant begin(String code, Ground ground, int days) {
        var until = clocks.due(clock.instant(), Limit.of(days, Limit.Unit.CALENDAR_DAY));
        log.append(code, paused(ground).with(Map.of("until", until.toString())));
        return until;
    }

    void end(String code, Ground ground) {
        log.append(code, NewEvent.of(EventKind.CLOCK_RESUMED, actor()).resuming(ground));
    }

    private NewEvent paused(Ground ground) {
        return NewEvent.of(EventKind.CLOCK_PAUSED, actor()).pausing(ground);
    }

    private String actor() {
        return user.id().orElse(NewEvent.SYSTEM);
    }
}
