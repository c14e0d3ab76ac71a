package vn.motcua.dossier;

/** What the applicant asks for is not possible at this point of her dossier. */
public class MoveRefusedException extends RuntimeException {
    private final Move move;

    /** What can be asked for; {@code move.<name>} is the key of the message that says what to do. */
    public enum Move {
        SUPPLEMENT,
        EMPTY_SUPPLEMENT,
        LATE_SUPPLEMENT,
        WITHDRAWAL,
        CORRECTION,
        EMPTY_CORRECTION,
        EMPTY_NOTE,
        LONG_NOTE,
        RATING,
        SECOND_RATING,
        RETURN_WAY,
        PARCEL
    }

    MoveRefusedException(Move move) {
        super(move + " is not possible now");
        this.move = move;
    }

    public Move move() {
        return move;
    }
}
