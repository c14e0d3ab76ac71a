package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Explanation;
import vn.motcua.dossier.InvalidRatingException;
import vn.motcua.dossier.RatingDesk;
import vn.motcua.dossier.Satisfaction;

/** Saying how satisfied one is with the work on a dossier. */
@RestController
@Tag(name = "Dossiers")
class RatingApi {
    private final ApplicantDoor door;
    private final RatingDesk ratings;
    private final DossierViews views;

    RatingApi(ApplicantDoor door, RatingDesk ratings, DossierViews views) {
        this.door = door;
        this.ratings = ratings;
        this.views = views;
    }

    record RatingPart(
            @Nullable String satisfaction,
            @Nullable String reason,
            @Nullable String words) {}

    @PostMapping(path = "/api/dossiers/{code}/rating", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Rate the work, once, after the result was returned")
    DossierView rate(
            @PathVariable String code,
            @RequestBody(required = false) @Nullable RatingPart rating,
            HttpServletRequest request,
            Locale language) {
        var open = door.withKey(code, request);
        ratings.rate(open.dossier(), satisfaction(rating), explanation(rating));
        door.note(open, "rate dossier");
        return views.of(open.dossier(), language);
    }

    private static Satisfaction satisfaction(@Nullable RatingPart rating) {
        return Satisfaction.of(rating == null ? null : rating.satisfaction())
                .orElseThrow(() -> new InvalidRatingException("satisfaction: one of the three"));
    }

    private static Explanation explanation(@Nullable RatingPart rating) {
        return rating == null
                ? Explanation.of("", "")
                : Explanation.of(
                        Objects.requireNonNullElse(rating.reason(), ""),
                        Objects.requireNonNullElse(rating.words(), ""));
    }
}
