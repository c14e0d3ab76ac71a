package vn.motcua.fee;

/** Nobody has set the secret with which confirmations are signed, so none can be believed. */
public class ConfirmationsClosedException extends RuntimeException {
    ConfirmationsClosedException() {
        super("motcua.fee.confirmation-secret is not set");
    }
}
