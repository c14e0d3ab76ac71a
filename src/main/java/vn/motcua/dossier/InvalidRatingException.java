package vn.motcua.dossier;

/** A rating is none of the three, or its explanation cannot be taken. */
public class InvalidRatingException extends RuntimeException {
    public InvalidRatingException(String message) {
        super(message);
    }
}
