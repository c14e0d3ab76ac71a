package vn.motcua.signature;

/** The place that keeps the keys, or the authority that stamps the time, did not answer as it should; asking again is harmless. */
public class SigningAwayException extends RuntimeException {

    SigningAwayException(String what, Throwable cause) {
        super(what, cause);
    }

    SigningAwayException(String what) {
        super(what);
    }
}
