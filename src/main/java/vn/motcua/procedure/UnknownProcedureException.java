package vn.motcua.procedure;

/** The catalogue has no procedure of this name. */
public class UnknownProcedureException extends RuntimeException {
    public UnknownProcedureException(String slug) {
        super("There is no procedure '" + slug + "'");
    }
}
