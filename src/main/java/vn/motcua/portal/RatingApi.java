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
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.ApplicantDesk;
import vn.motcua.dossier.Explanation;
import vn.motcua.dossier.InvalidRatingException;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.RatingDesk;
import vn.motcua.dossier.Satisfaction;

/** Saying how satisfied one is with the work on a dossier. */
@RestController
@Tag(name = "Dossiers")
class RatingApi {
    private final ApplicantDesk desk;
    private final RatingDesk ratings;
    private final DossierViews views;
    private final AccessLog access;

    RatingApi(ApplicantDesk desk, RatingDesk ratings, DossierViews views, AccessLog access) {
        this.desk = desk;
        this.ratings = ratings;
        this.views = views;
        this.access = access;
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
        var dossier = desk.open(code, ShownKey.with(request));
        ratings.rate(dossier, satisfaction(rating), explanation(rating));
        access.note(code, NewEvent.APPLICANT, "rate dossier", request.getRemoteAddr());
        return views.of(dossier, language);
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
