package vn.motcua.portal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Parcels;
import vn.motcua.dossier.Rating;
import vn.motcua.dossier.Ratings;
import vn.motcua.portal.RatingView.ReasonView;

/** Whether an applicant is asked how satisfied she is. */
@Component
class RatingViews {
    private final Ratings ratings;
    private final Parcels parcels;

    RatingViews(Ratings ratings, Parcels parcels) {
        this.ratings = ratings;
        this.parcels = parcels;
    }

    /** @return null while the result is not in her hand */
    @Nullable
    RatingView of(Dossier dossier, Locale language) {
        if (dossier.status() != DossierStatus.RETURNED || parcels.isBack(dossier)) {
            return null;
        }
        return ratings.of(dossier)
                .map(it -> given(it, dossier, language))
                .orElseGet(() -> new RatingView("ASKED", null, reasons(dossier, language)));
    }

    private RatingView given(Rating rating, Dossier dossier, Locale language) {
        var satisfaction = rating.satisfaction().name();
        return rating.wantsExplanation()
                ? new RatingView("EXPLAIN", satisfaction, reasons(dossier, language))
                : new RatingView("GIVEN", satisfaction, List.of());
    }

    private List<ReasonView> reasons(Dossier dossier, Locale language) {
        return ratings.reasons(dossier.unit(), language).stream()
                .map(it -> new ReasonView(it.key(), it.text()))
                .toList();
    }
}
