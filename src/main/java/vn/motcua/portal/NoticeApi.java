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

/** Choosing how to be told what happens. */
@RestController
@Tag(name = "Dossiers")
class NoticeApi {
    private final ApplicantDoor door;
    private final NoticeMoves moves;
    private final DossierViews views;

    NoticeApi(ApplicantDoor door, NoticeMoves moves, DossierViews views) {
        this.door = door;
        this.moves = moves;
        this.views = views;
    }

    /** @param channel MAIL, SMS or ZALO, of those that the dossier offers */
    record ChannelPart(@Nullable String channel) {}

    @PostMapping(path = "/api/dossiers/{code}/notices", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Choose how to be told what happens")
    DossierView choose(
            @PathVariable String code,
            @RequestBody(required = false) @Nullable ChannelPart chosen,
            HttpServletRequest request,
            Locale language) {
        var open = door.withKey(code, request);
        moves.choose(open, chosen == null ? "" : Objects.requireNonNullElse(chosen.channel(), ""));
        return views.of(open.dossier(), language);
    }
}
