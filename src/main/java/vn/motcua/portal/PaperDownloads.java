package vn.motcua.portal;

import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ApplicantDesk;
import vn.motcua.dossier.UnknownDossierException;
import vn.motcua.paper.Paper;
import vn.motcua.paper.Papers;

/** Hands papers out to the applicant. */
@Component
class PaperDownloads {
    private final Papers papers;
    private final ApplicantDesk desk;
    private final ApplicantDoor door;

    PaperDownloads(Papers papers, ApplicantDesk desk, ApplicantDoor door) {
        this.papers = papers;
        this.desk = desk;
        this.door = door;
    }

    ResponseEntity<byte[]> paper(OpenDossier open, String kind) {
        var dossier = open.dossier();
        var pdf = Optional.of(kind)
                .filter(it -> !Paper.isForStaff(it))
                .flatMap(it -> papers.pdf(dossier.code(), it))
                .orElseThrow(() -> new UnknownDossierException(dossier.code()));
        door.note(open, "download " + kind);
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
