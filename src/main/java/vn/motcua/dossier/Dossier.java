package vn.motcua.dossier;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.calendar.Limit;
import vn.motcua.clock.ClockState;
import vn.motcua.clock.Ground;

/**
 * A dossier as its log leaves it now.
 *
 * @param procedure slug
 * @param procedureVersion to which it is bound
 * @param language in which the applicant is written to
 * @param pausedFor the first ground that holds the clock, while it stands still
 * @param dueAt empty before acceptance; of a clock that stands still, as if it had gone on at once
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
        ClockState clockState,
        Optional<Ground> pausedFor,
        Instant submittedAt,
        Optional<Instant> dueAt,
        Optional<Instant> finishedAt) {

    public boolean isPausedFor(Ground ground) {
        return pausedFor.filter(ground::equals).isPresent();
    }
}
