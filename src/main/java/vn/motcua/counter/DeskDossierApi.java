package vn.motcua.counter;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.ApplicantDesk;
import vn.motcua.dossier.UnknownDossierException;
import vn.motcua.engine.SignedInUser;
import vn.motcua.paper.Papers;

/** What a receptionist does with a dossier while its applicant stands before her. */
@RestController
@RequestMapping("/counter/api/dossiers/{code}")
@Hidden
class DeskDossierApi {
    /** What she hands over the desk. */
    private static final Set<String> PAPERS = Set.of("receipt", "money-receipt");

    private final ApplicantDesk desk;
    private final DeskDossiers views;
    private final CheckProcess check;
    private final Papers papers;
    private final AccessLog access;

    DeskDossierApi(ApplicantDesk desk, DeskDossiers views, CheckProcess check, Papers papers, AccessLog access) {
        this.desk = desk;
        this.views = views;
        this.check = check;
        this.papers = papers;
        this.access = access;
    }

    /** @param feeTaken whether the whole fee was taken in cash */
    record Acceptance(@Nullable Boolean feeTaken) {}

    @GetMapping
    DeskDossiers.View show(
            @PathVariable String code,
            @AuthenticationPrincipal SignedInUser clerk,
            HttpServletRequest request,
            Locale language) {
        desk.openAtCounter(code, clerk.units());
        access.note(code, clerk.id(), "view dossier", request.getRemoteAddr());
        return views.of(code, clerk, language);
    }

    /** Repeating it changes nothing: what is accepted already is shown. */
    @PostMapping("/acceptance")
    DeskDossiers.View accept(
            @PathVariable String code,
            @RequestBody Acceptance acceptance,
            @AuthenticationPrincipal SignedInUser clerk,
            Locale language) {
        desk.openAtCounter(code, clerk.units());
        check.accept(code, Boolean.TRUE.equals(acceptance.feeTaken()), clerk);
        return views.of(code, clerk, language);
    }

    @GetMapping(path = "/papers/{kind}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(
            @PathVariable String code,
            @PathVariable String kind,
            @AuthenticationPrincipal SignedInUser clerk,
            HttpServletRequest request) {
        desk.openAtCounter(code, clerk.units());
        var pdf = List.of(kind).stream()
                .filter(PAPERS::contains)
                .flatMap(it -> papers.pdf(code, it).stream())
                .findFirst()
                .orElseThrow(() -> new UnknownDossierException(code));
        access.note(code, clerk.id(), "print " + kind, request.getRemoteAddr());
        var disposition =
                ContentDisposition.inline().filename(code + "-" + kind + ".pdf").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }

    /** In the words that Tasklist shows too. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(CheckRefusedException e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }
}
