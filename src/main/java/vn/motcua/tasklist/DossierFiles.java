package vn.motcua.tasklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.archive.ControlSheets;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.document.Upload;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.UnknownDossierException;
import vn.motcua.engine.SignedInUser;
import vn.motcua.paper.Paper;
import vn.motcua.paper.Papers;

/** Files and papers of a dossier, for staff. */
@Service
class DossierFiles {
    private final Documents documents;
    private final Papers papers;
    private final ControlSheets sheets;
    private final DossierLog log;

    DossierFiles(Documents documents, Papers papers, ControlSheets sheets, DossierLog log) {
        this.documents = documents;
        this.papers = papers;
        this.sheets = sheets;
        this.log = log;
    }

    /** Scans and photographs from the desk; each addition stands in the log. */
    @Transactional
    public void add(String code, MultipartHttpServletRequest request, SignedInUser user) {
        var uploads = request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .map(DossierFiles::upload)
                .toList();
        documents.check(uploads).forEach(it -> documents.add(code, it, user.id()));
        log.append(code, NewEvent.of(EventKind.DOCUMENT_ADDED, user.id()).with(Map.of("files", uploads.size())));
    }

    Document find(String code, UUID file) {
        return documents.find(code, file).orElseThrow(() -> new UnknownDossierException(code));
    }

    InputStream open(Document document) {
        return documents.open(document);
    }

    /** The control sheet is made for whoever asks for it; the other papers were issued. */
    byte[] paper(String code, String kind, SignedInUser user) {
        return kind.equals(Paper.CONTROL_SHEET)
                ? papers.pdf(sheets.issued(code, user.id()))
                : papers.pdf(code, kind).orElseThrow(() -> new UnknownDossierException(code));
    }

    private static Upload upload(MultipartFile file) {
        var name = file.getOriginalFilename();
        return new Upload(file.getName(), name == null ? "" : name, file.getSize(), () -> open(file));
    }

    private static InputStream open(MultipartFile file) {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
