package vn.motcua.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.document.SealedDocuments;
import vn.motcua.document.Sealing;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.paper.Scan;
import vn.motcua.signature.Seals;
import vn.motcua.signature.SignatureChecks;
import vn.motcua.signature.SignatureFacts;

/** Makes electronic copies of what staff scanned or photographed: PDF files with the seal of the unit. */
@Component
class SealedScans {
    private final Documents documents;
    private final SealedDocuments sealed;
    private final Seals seals;
    private final SignatureChecks checks;
    private final DossierLog log;

    SealedScans(Documents documents, SealedDocuments sealed, Seals seals, SignatureChecks checks, DossierLog log) {
        this.documents = documents;
        this.sealed = sealed;
        this.seals = seals;
        this.checks = checks;
        this.log = log;
    }

    /**
     * Repeating it changes nothing.
     *
     * @param unit whose seal it gets
     * @return whether it has its seal; false when the file is not one that can be signed
     * @throws vn.motcua.signature.SigningAwayException when it cannot be signed now
     */
    boolean seal(String code, UUID id, String unit) {
        var document = documents
                .find(code, id)
                .orElseThrow(() -> new IllegalStateException("There is no document " + id + " in " + code));
        if (document.sealing() == Sealing.AWAITED) {
            pdf(document).ifPresentOrElse(it -> seal(document, it, unit), () -> refuse(document));
        }
        return documents
                .find(code, id)
                .filter(it -> it.sealing() == Sealing.SEALED)
                .isPresent();
    }

    private void seal(Document document, byte[] pdf, String unit) {
        var seal = seals.of(unit);
        var signed = seal.visiblyOn(pdf, document.dossier());
        if (checks.of(signed).filter(SignatureFacts::intact).isEmpty()) {
            throw new IllegalStateException("The seal on document " + document.id() + " does not hold");
        }
        var hash = sealed.keep(document, signed);
        log.append(
                document.dossier(),
                NewEvent.of(EventKind.DOCUMENT_SEALED, NewEvent.SYSTEM)
                        .with(Map.of(
                                "file", document.id(),
                                "original", document.sha256(),
                                "sha256", hash,
                                "certificate", seal.serial())));
    }

    private void refuse(Document document) {
        sealed.cannotBe(document);
        log.append(
                document.dossier(),
                NewEvent.of(EventKind.DOCUMENT_NOT_SEALED, NewEvent.SYSTEM)
                        .with(Map.of("file", document.id(), "original", document.sha256())));
    }

    private Optional<byte[]> pdf(Document document) {
        try (var content = documents.open(document)) {
            return Scan.pdf(content.readAllBytes(), document.mediaType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
