package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;

/** What an applicant said about the work on her dossier. */
public record Rating(Satisfaction satisfaction, Instant at, Optional<Explanation> explanation) {

    /** Whether it would help to know why. */
    public boolean wantsExplanation() {
        return satisfaction == Satisfaction.NOT_SATISFIED && explanation.isEmpty();
    }
}
