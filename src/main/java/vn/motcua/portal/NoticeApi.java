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
import vn.motcua.dossier.ApplicantDesk;

/** Choosing how to be told what happens. */
@RestController
@Tag(name = "Dossiers")
class NoticeApi {
    private final ApplicantDesk desk;
    private final NoticeMoves moves;
    private final DossierViews views;

    NoticeApi(ApplicantDesk desk, NoticeMoves moves, DossierViews views) {
        this.desk = desk;
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
        var dossier = desk.open(code, ShownKey.with(request));
        moves.choose(dossier, chosen == null ? "" : Objects.requireNonNullElse(chosen.channel(), ""), request);
        return views.of(dossier, language);
    }
}
