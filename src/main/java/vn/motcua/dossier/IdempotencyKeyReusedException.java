package vn.motcua.dossier;

/** The same Idempotency-Key came with another application. */
public class IdempotencyKeyReusedException extends RuntimeException {
    IdempotencyKeyReusedException() {
        super("This Idempotency-Key was used for another application; send a new one with a new application");
    }
}
