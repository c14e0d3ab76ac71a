package vn.motcua.paper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.paper.PaperRows.Stored;
import vn.motcua.signature.Seals;
import vn.motcua.signature.SignatureChecks;
import vn.motcua.signature.SignatureFacts;

/** Signs papers electronically, each once. */
@Service
public class SealedPapers {
    private final PaperRows rows;
    private final PaperPrints prints;
    private final Seals seals;
    private final SignatureChecks checks;

    SealedPapers(PaperRows rows, PaperPrints prints, Seals seals, SignatureChecks checks) {
        this.rows = rows;
        this.prints = prints;
        this.seals = seals;
        this.checks = checks;
    }

    /**
     * Prints the latest paper of this kind, signs it and keeps it. Repeating it changes nothing.
     *
     * @throws IllegalStateException when there is no such paper, or it is not one to be signed
     * @throws vn.motcua.signature.SigningAwayException when it cannot be signed now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SealedPaper seal(String dossier, String kind) {
        var stored = rows.latest(dossier, kind)
                .filter(Stored::sealed)
                .orElseThrow(
                        () -> new IllegalStateException("No paper " + kind + " of " + dossier + " is to be signed"));
        return stored.pdf().map(it -> before(stored, it)).orElseGet(() -> sign(stored));
    }

    private SealedPaper before(Stored stored, byte[] pdf) {
        var facts = checks.of(pdf)
                .filter(SignatureFacts::intact)
                .orElseThrow(() -> new AlteredPaperException(stored.paper()));
        return new SealedPaper(stored.paper(), Hashes.sha256(pdf), facts.holder(), facts.serial());
    }

    private SealedPaper sign(Stored stored) {
        var seal = seals.of(stored.paper().unit());
        var number = stored.paper().number().orElse(stored.paper().dossier());
        var pdf = rows.keep(stored.id(), seal.on(prints.print(stored, seal), number));
        return new SealedPaper(stored.paper(), Hashes.sha256(pdf), seal.holder(), seal.serial());
    }
}
