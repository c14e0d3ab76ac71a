package vn.motcua.archive;

/** A register cannot tell of these days; {@code page.register.<reason>} says what to do. */
class BadPeriodException extends RuntimeException {
    private final Reason reason;

    enum Reason {
        /** A day is missing or is none, or the last lies before the first. */
        DAYS,
        /** More lines than one PDF may hold. */
        LENGTH
    }

    BadPeriodException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
