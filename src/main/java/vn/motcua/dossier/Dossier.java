package vn.motcua.dossier;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.procedure.Limit;

/**
 * A dossier as its log leaves it now.
 *
 * @param procedure slug
 * @param procedureVersion to which it is bound
 * @param language in which the applicant is written to
 * @param dueAt empty before acceptance
 * @param finishedAt when the authority had done its part
 */
public record Dossier(
        long id,
        String code,
        String unit,
        String procedure,
        String procedureVersion,
        Channel channel,
        Locale language,
        Limit limit,
        DossierStatus status,
        Instant submittedAt,
        Optional<Instant> dueAt,
        Optional<Instant> finishedAt) {}
