package vn.motcua.fee;

/** A confirmation was not signed by the payment provider. */
public class WrongSignatureException extends RuntimeException {
    WrongSignatureException() {
        super("A payment confirmation came without a valid signature");
    }
}
