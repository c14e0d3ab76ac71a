package vn.motcua.paper;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.paper.PaperRows.Stored;
import vn.motcua.signature.SignatureChecks;
import vn.motcua.signature.SignatureFacts;

/** Gives the PDF of a paper out, after a look whether it still is the one that was issued. */
@Component
class KeptPapers {
    private static final Logger log = LoggerFactory.getLogger(KeptPapers.class);

    private final PaperRows rows;
    private final PaperPrints prints;
    private final SignatureChecks checks;

    KeptPapers(PaperRows rows, PaperPrints prints, SignatureChecks checks) {
        this.rows = rows;
        this.prints = prints;
        this.checks = checks;
    }

    /**
     * Prints it when nobody has done so.
     *
     * @throws PaperBeingSealedException when it must be signed first
     * @throws AlteredPaperException when it is not what was issued
     */
    byte[] pdf(Stored stored) {
        if (stored.paper().awaitsSeal()) {
            throw new PaperBeingSealedException(stored.paper());
        }
        if (isAltered(stored)) {
            throw altered(stored);
        }
        return stored.pdf().orElseGet(() -> rows.keep(stored.id(), prints.print(stored)));
    }

    /**
     * What the log has the hash of needs no look at its signature, which takes a while.
     *
     * @param hash SHA-256, hexadecimal
     * @throws AlteredPaperException when it is not what the log tells of
     */
    byte[] pdf(Stored stored, String hash) {
        return stored.pdf().filter(it -> Hashes.sha256(it).equals(hash)).orElseThrow(() -> altered(stored));
    }

    private static AlteredPaperException altered(Stored stored) {
        var paper = stored.paper();
        log.error(
                "The kept PDF of paper {} ({} of {}) is not the one that was issued",
                stored.id(),
                paper.kind(),
                paper.dossier());
        return new AlteredPaperException(paper);
    }

    /** What is signed must bear a signature that holds, so that whoever writes a new hash beside new bytes is found out too. */
    boolean isAltered(Stored stored) {
        return stored.pdf()
                .filter(it -> !Hashes.sha256(it).equals(stored.hash()) || stored.sealed() && !isSigned(it))
                .isPresent();
    }

    Optional<SignatureFacts> signature(Stored stored) {
        return stored.pdf().filter(it -> stored.sealed()).flatMap(checks::of);
    }

    private boolean isSigned(byte[] pdf) {
        return checks.of(pdf).filter(SignatureFacts::intact).isPresent();
    }
}
