package vn.motcua.fee;

import java.util.Optional;

/**
 * What an applicant needs to pay.
 *
 * @param account empty where only cash is taken
 */
public record PaymentSlip(FeeDue due, Optional<UnitAccount> account) {

    /** For a transfer that is still to be made. */
    public Optional<VietQr> qr() {
        return account.filter(it -> !due.isPaid())
                .map(it -> new VietQr(it.bank(), it.account(), due.amount(), Optional.empty(), due.reference()));
    }
}
