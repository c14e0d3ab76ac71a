package vn.motcua.paper;

/** The PDF that is kept is not the one that was issued, or its signature does not hold; nobody gets it. */
public class AlteredPaperException extends RuntimeException {

    AlteredPaperException(Paper paper) {
        super("The kept PDF of the paper " + paper.kind() + " of " + paper.dossier() + " was altered");
    }
}
