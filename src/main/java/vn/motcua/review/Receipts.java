package vn.motcua.review;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.paper.PaperOrder;
import vn.motcua.paper.Papers;

/** Writes the receipt and appointment slip (form 01). */
@Component
class Receipts {
    private final Papers papers;

    Receipts(Papers papers) {
        this.papers = papers;
    }

    void issue(Dossier dossier, String receptionist) {
        papers.issue(new PaperOrder("receipt", dossier.code(), dossier.unit(), receptionist, false, Map.of()));
    }
}
