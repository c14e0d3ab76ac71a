package vn.motcua.national;

/** The national portal did not take a message. The message may be sent again under the same key. */
class NationalPortalAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NationalPortalAwayException(String key, Throwable cause) {
        super(
                "The national portal did not take " + key + ": "
                        + cause.getClass().getSimpleName(),
                cause);
    }
}
