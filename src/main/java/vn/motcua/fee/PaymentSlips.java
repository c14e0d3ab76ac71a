package vn.motcua.fee;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;

/** What applicants are to pay, and have paid. */
@Component
public class PaymentSlips {
    private final FeesDue fees;
    private final UnitAccounts accounts;

    PaymentSlips(FeesDue fees, UnitAccounts accounts) {
        this.fees = fees;
        this.accounts = accounts;
    }

    /** Empty while nothing was asked for, and when the dossier ended before it was paid. */
    public Optional<PaymentSlip> of(Dossier dossier) {
        return fees.of(dossier.code())
                .filter(it -> it.isPaid() || !dossier.status().isFinal())
                .map(it -> new PaymentSlip(it, accounts.of(dossier.unit())));
    }
}
