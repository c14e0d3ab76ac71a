package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.ApplicantDesk;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.UnknownDossierException;
import vn.motcua.paper.Paper;
import vn.motcua.paper.Papers;

/** Hands papers out to the applicant. */
@Component
class PaperDownloads {
    private final Papers papers;
    private final ApplicantDesk desk;
    private final AccessLog access;

    PaperDownloads(Papers papers, ApplicantDesk desk, AccessLog access) {
        this.papers = papers;
        this.desk = desk;
        this.access = access;
    }

    ResponseEntity<byte[]> paper(Dossier dossier, String kind, HttpServletRequest request) {
        var pdf = Optional.of(kind)
                .filter(it -> !Paper.isForStaff(it))
                .flatMap(it -> papers.pdf(dossier.code(), it))
                .orElseThrow(() -> new UnknownDossierException(dossier.code()));
        access.note(dossier.code(), NewEvent.APPLICANT, "download " + kind, request.getRemoteAddr());
        desk.downloaded(dossier, kind);
        var disposition = ContentDisposition.inline()
                .filename(dossier.code() + "-" + kind + ".pdf")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }
}
