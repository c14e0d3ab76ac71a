package vn.motcua.clock;

/** What a clock does now. */
public enum ClockState {
    NOT_STARTED,
    RUNNING,
    PAUSED,
    STOPPED
}
