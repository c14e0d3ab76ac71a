package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.ApplicantDesk;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.NewEvent;

/** Submitting a dossier, and following it with its code and key. */
@RestController
@RequestMapping(path = "/api/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
class DossierApi {
    private final Intakes intakes;
    private final ApplicantDesk desk;
    private final DossierViews views;
    private final AccessLog access;
    private final PaperDownloads downloads;

    DossierApi(Intakes intakes, ApplicantDesk desk, DossierViews views, AccessLog access, PaperDownloads downloads) {
        this.intakes = intakes;
        this.desk = desk;
        this.views = views;
        this.access = access;
        this.downloads = downloads;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Submit; each file part is named by the key of its document")
    ResponseEntity<SubmittedView> submit(
            @RequestPart("application") ApplicationPart application,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            MultipartHttpServletRequest request,
            Locale language) {
        return intakes.submit(application.submission(Uploads.of(request), idempotencyKey, language));
    }

    @GetMapping("/{code}")
    @Operation(summary = "Status, timeline, clock, papers")
    DossierView get(@PathVariable String code, Locale language, HttpServletRequest request) {
        var dossier = open(code, request);
        access.note(code, NewEvent.APPLICANT, "view dossier", request.getRemoteAddr());
        return views.of(dossier, language);
    }

    @PostMapping(path = "/{code}/supplement", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Hand in what was asked for")
    DossierView supplement(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String note,
            MultipartHttpServletRequest request,
            Locale language) {
        desk.supplement(open(code, request), NewEvent.APPLICANT, note, Uploads.of(request));
        access.note(code, NewEvent.APPLICANT, "view dossier", request.getRemoteAddr());
        return views.of(open(code, request), language);
    }

    record WithdrawalPart(@Nullable String reason) {}

    @PostMapping("/{code}/withdrawal")
    @Operation(summary = "Take the dossier back")
    DossierView withdraw(
            @PathVariable String code,
            @org.springframework.web.bind.annotation.RequestBody(required = false) @Nullable WithdrawalPart withdrawal,
            HttpServletRequest request,
            Locale language) {
        var reason = withdrawal == null || withdrawal.reason() == null ? "" : withdrawal.reason();
        desk.withdraw(open(code, request), reason);
        access.note(code, NewEvent.APPLICANT, "view dossier", request.getRemoteAddr());
        return views.of(open(code, request), language);
    }

    @GetMapping(path = "/{code}/papers/{kind}", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "A paper of the dossier as PDF")
    ResponseEntity<byte[]> paper(@PathVariable String code, @PathVariable String kind, HttpServletRequest request) {
        return downloads.paper(open(code, request), kind, request);
    }

    private Dossier open(String code, HttpServletRequest request) {
        return desk.open(code, ShownKey.with(request));
    }
}
