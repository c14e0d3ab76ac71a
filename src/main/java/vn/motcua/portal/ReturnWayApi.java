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

/** Choosing anew how to get the result. */
@RestController
@Tag(name = "Dossiers")
class ReturnWayApi {
    private final ApplicantDoor door;
    private final ReturnWayMoves moves;
    private final DossierViews views;

    ReturnWayApi(ApplicantDoor door, ReturnWayMoves moves, DossierViews views) {
        this.door = door;
        this.moves = moves;
        this.views = views;
    }

    /**
     * @param way counter, post or download, of those that the dossier offers
     * @param address for the post
     */
    record ReturnWayPart(@Nullable String way, @Nullable String address) {}

    @PostMapping(path = "/api/dossiers/{code}/return-way", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Choose how to get the result, until it was handed out or posted")
    DossierView choose(
            @PathVariable String code,
            @RequestBody(required = false) @Nullable ReturnWayPart chosen,
            HttpServletRequest request,
            Locale language) {
        var part = Objects.requireNonNullElse(chosen, new ReturnWayPart(null, null));
        moves.choose(
                door.withKey(code, request),
                Objects.requireNonNullElse(part.way(), ""),
                Objects.requireNonNullElse(part.address(), ""),
                language);
        return views.of(door.withKey(code, request).dossier(), language);
    }
}
