package vn.motcua.national;

/** The portal names a file that it does not have. */
class NationalFileMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NationalFileMissingException(Throwable cause) {
        super("The national portal has no such file", cause);
    }
}
