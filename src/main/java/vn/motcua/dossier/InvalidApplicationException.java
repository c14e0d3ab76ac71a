package vn.motcua.dossier;

import java.util.List;
import vn.motcua.procedure.FieldError;

/** The application cannot be taken as it is; nothing was stored. */
public class InvalidApplicationException extends RuntimeException {
    private final transient List<FieldError> errors;

    public InvalidApplicationException(List<FieldError> errors) {
        super("The application has " + errors.size() + " errors");
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
