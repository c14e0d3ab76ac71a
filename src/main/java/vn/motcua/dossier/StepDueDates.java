package vn.motcua.dossier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.clock.Ledger;
import vn.motcua.clock.StepClock;

/** When a step that has a share of the limit is due. */
@Component
class StepDueDates {
    private static final int REMEMBERED = 10_000;

    private final WorkingCalendars calendars;
    private final Dossiers dossiers;
    private final LogRows rows;
    /** By code; the limit to which a dossier is bound never changes. */
    private final Cache<String, Limit> limits =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    StepDueDates(WorkingCalendars calendars, Dossiers dossiers, LogRows rows) {
        this.calendars = calendars;
        this.dossiers = dossiers;
        this.rows = rows;
    }

    /** For a step that begins now: nothing can have happened to the clock since. */
    Instant atEntry(String code, double share, Instant entered, Instant whole) {
        var limit = limits.get(code, it -> dossiers.get(it).limit());
        return clock().due(limit, Ledger.EMPTY, entered, share, whole);
    }

    /** For a step that is open, by all that has happened to the clock since it began. */
    Instant now(Dossier dossier, double share, Instant entered, Instant whole) {
        return clock().due(dossier.limit(), rows.ledger(dossier.code(), dossier.id()), entered, share, whole);
    }

    private StepClock clock() {
        return new StepClock(calendars.current());
    }
}
