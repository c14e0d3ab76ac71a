package vn.motcua.duty;

/** A substitution cannot be recorded or ended like this, or tasks or paper cannot be given to somebody else like this. */
class DutyRefusedException extends RuntimeException {
    private final Reason reason;

    DutyRefusedException(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    /** Why; what to do instead stands in {@code texts/duty.properties} below {@code duty.refused}. */
    enum Reason {
        PEOPLE,
        ONESELF,
        DAYS,
        PAST,
        PROCEDURE,
        DECISION,
        CHAIN,
        OVERLAP,
        NOT_YOURS,
        REASON,
        NOT_OPEN,
        NOTHING_CHOSEN,
        HAND_OVER_NOT_YOURS,
        HAND_OVER_NOTHING,
        HAND_OVER_CHANGED
    }

    Reason reason() {
        return reason;
    }
}
