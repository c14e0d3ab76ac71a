package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.clock.Ground;

/** What is about to be written into the log; see {@link DossierEvent} for the parts. */
public record NewEvent(
        EventKind kind,
        String actor,
        Optional<DossierStatus> status,
        Optional<ClockMove> clock,
        Map<String, Object> detail) {
    public static final String APPLICANT = "applicant";
    public static final String SYSTEM = "system";

    public static NewEvent of(EventKind kind, String actor) {
        return new NewEvent(kind, actor, Optional.empty(), Optional.empty(), Map.of());
    }

    public NewEvent to(DossierStatus newStatus) {
        return new NewEvent(kind, actor, Optional.of(newStatus), clock, detail);
    }

    public NewEvent with(ClockMove move) {
        return new NewEvent(kind, actor, status, Optional.of(move), detail);
    }

    /** The clock stands still from now on, on this ground. */
    public NewEvent pausing(Ground ground) {
        return with(ClockMove.PAUSE).with(Map.of(ClockMove.GROUND, ground.name()));
    }

    /** This ground holds the clock no longer. */
    public NewEvent resuming(Ground ground) {
        return with(ClockMove.RESUME).with(Map.of(ClockMove.GROUND, ground.name()));
    }

    /**
     * More time from now on.
     *
     * @param amount in the unit of the limit
     * @param paper number of the letter that says so
     */
    public NewEvent extending(int amount, String paper) {
        return with(ClockMove.EXTEND).with(Map.of(ClockMove.AMOUNT, amount, ClockMove.PAPER, paper));
    }

    /** Besides what it says already. */
    public NewEvent with(Map<String, Object> more) {
        var merged = new LinkedHashMap<>(detail);
        merged.putAll(more);
        return new NewEvent(kind, actor, status, clock, merged);
    }
}
