package vn.motcua.fee;

import java.time.Instant;
import java.util.Optional;

/**
 * What a dossier was asked to pay.
 *
 * @param reference at most 25 of A to Z and 0 to 9, by which a transfer is known
 * @param amount in whole đồng
 * @param way empty until it is paid
 */
public record FeeDue(
        long id, String dossier, String reference, long amount, Optional<Way> way, Optional<Instant> paidAt) {

    /** How it was paid. */
    public enum Way {
        CASH,
        TRANSFER
    }

    public boolean isPaid() {
        return way.isPresent();
    }
}
