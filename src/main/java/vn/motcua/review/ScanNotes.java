package vn.motcua.review;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.document.DocumentAdded;
import vn.motcua.document.SealedDocuments;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.NewEvent;
import vn.motcua.signature.Seals;

/** Notes that a file is to be sealed by the unit whose staff made it from paper, in the transaction that adds it. */
@Component
class ScanNotes {
    private static final Set<String> SEALABLE = Set.of("application/pdf", "image/jpeg", "image/png");

    private final Seals seals;
    private final Dossiers dossiers;
    private final SealedDocuments documents;
    private final SealDocumentProcess process;

    ScanNotes(Seals seals, Dossiers dossiers, SealedDocuments documents, SealDocumentProcess process) {
        this.seals = seals;
        this.dossiers = dossiers;
        this.documents = documents;
        this.process = process;
    }

    @EventListener
    void added(DocumentAdded added) {
        var document = added.document();
        if (document.addedBy().equals(NewEvent.APPLICANT) || !SEALABLE.contains(document.mediaType())) {
            return;
        }
        var dossier = dossiers.get(document.dossier());
        if (seals.has(dossier.unit())) {
            documents.await(document);
            process.start(dossier, document.id());
        }
    }
}
