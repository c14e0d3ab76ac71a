package vn.motcua.dossier;

/** What an event does to the legal clock. */
public enum ClockMove {
    START,
    PAUSE,
    RESUME,
    STOP
}
