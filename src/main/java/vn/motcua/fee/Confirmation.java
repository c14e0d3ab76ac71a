package vn.motcua.fee;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the payment provider says came in.
 *
 * @param transactionId the bank's; 1 to 64 letters, digits, dots, hyphens or underscores
 * @param reference as the bank handed it on, of which only letters and digits count
 * @param amount whole đồng
 */
record Confirmation(String transactionId, String reference, long amount, OffsetDateTime paidAt) {
    private static final int LONGEST_REFERENCE = 64;

    /** @throws IllegalArgumentException when a part is missing or cannot be meant */
    Confirmation(
            @Nullable String transactionId, @Nullable String reference, long amount, @Nullable OffsetDateTime paidAt) {
        if (transactionId == null || !transactionId.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("transactionId has 1 to 64 letters, digits, dots, hyphens, underscores");
        }
        if (reference == null || paidAt == null || amount <= 0) {
            throw new IllegalArgumentException("reference, paidAt and an amount above zero are needed");
        }
        var plain = reference.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        this.transactionId = transactionId;
        this.reference = plain.substring(0, Math.min(plain.length(), LONGEST_REFERENCE));
        this.amount = amount;
        this.paidAt = paidAt;
    }
}
