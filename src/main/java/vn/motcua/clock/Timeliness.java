package vn.motcua.clock;

/** How an end lies to its due date. */
public enum Timeliness {
    /** On a day before the due date. */
    EARLY,
    ON_TIME,
    LATE
}
