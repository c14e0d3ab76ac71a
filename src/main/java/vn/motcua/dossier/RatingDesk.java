package vn.motcua.dossier;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.MoveRefusedException.Move;

/** Asks an applicant once how satisfied she is, when the result is in her hand (Decree 118/2025/NĐ-CP, art. 28). */
@Service
public class RatingDesk {
    private final Ratings ratings;
    private final Parcels parcels;
    private final DossierLog log;
    private final Clock clock;

    RatingDesk(Ratings ratings, Parcels parcels, DossierLog log, Clock clock) {
        this.ratings = ratings;
        this.parcels = parcels;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes her rating; the explanation may come with it or later.
     *
     * @throws MoveRefusedException when the result has not been returned, or has come back from the post, or she has rated it
     * @throws InvalidRatingException when an explanation comes with it that cannot be taken
     */
    @Transactional
    public void rate(Dossier dossier, Satisfaction satisfaction, Explanation explanation) {
        if (dossier.status() != DossierStatus.RETURNED || parcels.isBack(dossier)) {
            throw new MoveRefusedException(Move.RATING);
        }
        if (!explanation.isEmpty() && satisfaction != Satisfaction.NOT_SATISFIED) {
            throw new InvalidRatingException("only whoever is not satisfied is asked why");
        }
        if (!ratings.insert(dossier, satisfaction, clock.instant())) {
            throw new MoveRefusedException(Move.SECOND_RATING);
        }
        log.append(
                dossier.code(),
                NewEvent.of(EventKind.RATED, NewEvent.APPLICANT).with(Map.of("satisfaction", satisfaction.name())));
        if (!explanation.isEmpty()) {
            explain(dossier, explanation);
        }
    }

    /**
     * Takes why she is not satisfied. Her words stay out of the log, which nobody can take them from again.
     *
     * @throws MoveRefusedException when she is satisfied, or has not rated, or has said why
     * @throws InvalidRatingException when the reason is not offered, or the words are too many
     */
    @Transactional
    public void explain(Dossier dossier, Explanation explanation) {
        explanation.reason().ifPresent(it -> check(dossier, it));
        if (explanation.words().length() > Explanation.MOST_WORDS) {
            throw new InvalidRatingException("words: at most " + Explanation.MOST_WORDS + " characters");
        }
        if (!ratings.insert(dossier, explanation, clock.instant())) {
            throw new MoveRefusedException(Move.SECOND_RATING);
        }
        log.append(
                dossier.code(),
                NewEvent.of(EventKind.RATING_EXPLAINED, NewEvent.APPLICANT)
                        .with(Map.of("ratingReason", explanation.reason().orElse(""))));
    }

    private void check(Dossier dossier, String reason) {
        var offered = ratings.reasons(dossier.unit(), Locale.ROOT);
        if (offered.stream().noneMatch(it -> it.key().equals(reason))) {
            throw new InvalidRatingException("reason: one of "
                    + offered.stream().map(Ratings.Reason::key).toList());
        }
    }
}
