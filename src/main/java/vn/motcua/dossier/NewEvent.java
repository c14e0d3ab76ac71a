package vn.motcua.dossier;

import java.util.Map;
import java.util.Optional;

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

    public NewEvent with(Map<String, Object> newDetail) {
        return new NewEvent(kind, actor, status, clock, newDetail);
    }
}
