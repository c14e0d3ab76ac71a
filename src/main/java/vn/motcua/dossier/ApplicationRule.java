package vn.motcua.dossier;

import java.util.Optional;

/**
 * A rule of one procedure about what may be applied for: small, named, and with a reason that a citizen understands.
 * It is asked at submission and again by the automatic check in the process.
 */
public interface ApplicationRule {

    /** Slug of the procedure for which it holds. */
    String procedure();

    /** @return what is wrong, or empty */
    Optional<RuleViolation> check(ApplicationCase application);
}
