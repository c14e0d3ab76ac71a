package vn.motcua.queue;

/** A ticket cannot be taken or moved like this, or an appointment not booked. */
class QueueRefusedException extends RuntimeException {
    private final Reason reason;

    QueueRefusedException(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    /** Why; what to do instead stands in {@code texts/queue.properties} below {@code queue.refused}. */
    enum Reason {
        CLOSED,
        SERVICE,
        DESK,
        DESK_BUSY,
        NOTHING_CHOSEN,
        NOBODY_WAITS,
        CHANGED,
        RETURNED_ONCE,
        SLOT_TAKEN,
        SLOT_GONE,
        CODE,
        OTHER_UNIT,
        OTHER_DAY,
        CANCELLED,
        TAKEN_UP
    }

    Reason reason() {
        return reason;
    }
}
