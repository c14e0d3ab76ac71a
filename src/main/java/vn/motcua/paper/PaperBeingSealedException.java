package vn.motcua.paper;

/** The paper was issued and is being signed electronically; it is handed out after that. */
public class PaperBeingSealedException extends RuntimeException {

    PaperBeingSealedException(Paper paper) {
        super("The paper " + paper.kind() + " of " + paper.dossier() + " is being signed");
    }
}
