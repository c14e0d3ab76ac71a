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
import vn.motcua.dossier.ApplicantDesk;
import vn.motcua.dossier.NewEvent;

/** Submitting a dossier, and following it with its code and key. */
@RestController
@RequestMapping(path = "/api/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
class DossierApi {
    private final Intakes intakes;
    private final ApplicantDoor door;
    private final ApplicantDesk desk;
    private final DossierViews views;
    private final PaperDownloads downloads;

    DossierApi(Intakes intakes, ApplicantDoor door, ApplicantDesk desk, DossierViews views, PaperDownloads downloads) {
        this.intakes = intakes;
        this.door = door;
        this.desk = desk;
        this.views = views;
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
        return view(code, request, language);
    }

    @PostMapping(path = "/{code}/supplement", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Hand in what was asked for")
    DossierView supplement(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String note,
            MultipartHttpServletRequest request,
            Locale language) {
        desk.supplement(door.withKey(code, request).dossier(), NewEvent.APPLICANT, note, Uploads.of(request));
        return view(code, request, language);
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
        desk.withdraw(door.withKey(code, request).dossier(), reason);
        return view(code, request, language);
    }

    @GetMapping(path = "/{code}/papers/{kind}", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "A paper of the dossier as PDF")
    ResponseEntity<byte[]> paper(@PathVariable String code, @PathVariable String kind, HttpServletRequest request) {
        return downloads.paper(door.withKey(code, request), kind);
    }

    private DossierView view(String code, HttpServletRequest request, Locale language) {
        var open = door.withKey(code, request);
        door.note(open, "view dossier");
        return views.of(open.dossier(), language);
    }
}
