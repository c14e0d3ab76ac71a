package vn.motcua.archive;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.document.Documents;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Ratings;
import vn.motcua.paper.Paper;
import vn.motcua.paper.Papers;

/** Gathers what belongs into the package of a dossier, while nobody can add to its log. */
@Component
class DossierPackages {
    private final Dossiers dossiers;
    private final Ratings ratings;
    private final DossierLog log;
    private final Documents documents;
    private final Papers papers;
    private final ControlSheets sheets;

    DossierPackages(
            Dossiers dossiers,
            Ratings ratings,
            DossierLog log,
            Documents documents,
            Papers papers,
            ControlSheets sheets) {
        this.dossiers = dossiers;
        this.ratings = ratings;
        this.log = log;
        this.documents = documents;
        this.papers = papers;
        this.sheets = sheets;
    }

    /** @param reader sign-in name of whoever asks for it */
    @Transactional
    PackageContents gather(String code, String reader) {
        var head = log.hold(code);
        var sheet = sheets.issued(code, reader);
        var dossier = dossiers.get(code);
        return new PackageContents(
                dossier,
                dossiers.application(code),
                ratings.of(dossier),
                documents.of(code),
                papers.of(code).stream()
                        .filter(it -> !Paper.isForStaff(it.kind()) && !it.awaitsSeal())
                        .toList(),
                sheet,
                log.chain(code),
                head);
    }
}
