package vn.motcua.notice;

/**
 * A mail server or gateway did not take a notice, which waits for its next attempt. Names no cause of its own: what servers
 * answer may hold the address, and the engine keeps what it is told.
 */
class NoticeNotTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoticeNotTakenException(String id, Exception cause) {
        super(id + " was not taken: " + cause.getClass().getSimpleName()
                + (cause.getCause() == null
                        ? ""
                        : ", " + cause.getCause().getClass().getSimpleName()));
    }
}
