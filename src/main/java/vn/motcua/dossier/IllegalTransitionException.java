package vn.motcua.dossier;

/** The national list of statuses does not allow this step. */
public class IllegalTransitionException extends RuntimeException {
    private final DossierStatus from;

    public IllegalTransitionException(String code, DossierStatus from, DossierStatus to) {
        super("Dossier " + code + " is " + from + " and cannot become " + to);
        this.from = from;
    }

    public DossierStatus from() {
        return from;
    }
}
