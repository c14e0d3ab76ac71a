package vn.motcua.engine;

/** The engine could not reach the database. */
class DatabaseAwayException extends RuntimeException {
    /** The engine's REST API hands this on, so that an outage can be told from a fault. */
    static final int CODE = 22_001;

    DatabaseAwayException(String engineMessage) {
        super(engineMessage);
    }
}
