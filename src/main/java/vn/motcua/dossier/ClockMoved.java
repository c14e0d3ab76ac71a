package vn.motcua.dossier;

/** The clock of a dossier was started, held, set going, extended or stopped, in the transaction that goes on. */
public record ClockMoved(String code, ClockMove move) {}
