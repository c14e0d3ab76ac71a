package vn.motcua.archive;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.AccessLog;
import vn.motcua.engine.SignedInUser;
import vn.motcua.paper.Papers;

/** One dossier for whoever supervises the work on it, whether or not a task of it is open. */
@RestController
@RequestMapping("/staff/api/dossiers/{code}")
@Hidden
class ArchiveApi {
    private final Supervision supervision;
    private final ControlSheets sheets;
    private final Papers papers;
    private final Accesses accesses;
    private final AccessLog access;

    ArchiveApi(Supervision supervision, ControlSheets sheets, Papers papers, Accesses accesses, AccessLog access) {
        this.supervision = supervision;
        this.sheets = sheets;
        this.papers = papers;
        this.accesses = accesses;
        this.access = access;
    }

    @GetMapping("/control-sheet")
    ResponseEntity<byte[]> controlSheet(
            @PathVariable String code, @AuthenticationPrincipal SignedInUser user, HttpServletRequest request) {
        supervision.dossier(code, user);
        access.note(code, user.id(), "open control-sheet", request.getRemoteAddr());
        return Downloads.pdf(code + "-control-sheet.pdf", papers.pdf(sheets.issued(code, user.id())));
    }

    @GetMapping("/accesses")
    List<AccessView> accesses(
            @PathVariable String code, @AuthenticationPrincipal SignedInUser user, HttpServletRequest request) {
        supervision.dossier(code, user);
        access.note(code, user.id(), "view accesses", request.getRemoteAddr());
        return accesses.of(code);
    }
}
