package vn.motcua.fee;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.fee.FeeDue.Way;
import vn.motcua.fee.Payments.Outcome;

/** Brings a confirmed transfer to the dossier that waits for it, and whatever fits none to the reception. */
@Service
class Confirmations {
    private final FeesDue fees;
    private final Payments payments;
    private final FeeProcess process;
    private final ReconcilePaymentProcess reconciliation;

    Confirmations(FeesDue fees, Payments payments, FeeProcess process, ReconcilePaymentProcess reconciliation) {
        this.fees = fees;
        this.payments = payments;
        this.process = process;
        this.reconciliation = reconciliation;
    }

    /** Taking the same transaction again changes nothing and gives the same outcome. */
    @Transactional
    public Outcome take(Confirmation confirmation) {
        var due = fees.lock(confirmation.reference());
        var outcome = outcome(due, confirmation);
        var id = payments.keep(confirmation, outcome);
        if (id.isEmpty()) {
            return payments.outcome(confirmation.transactionId());
        }
        if (outcome == Outcome.MATCHED) {
            var paid = due.orElseThrow();
            fees.paid(paid, Way.TRANSFER);
            process.paid(paid.dossier());
        } else {
            reconciliation.start(id.get(), confirmation, outcome, due.map(FeeDue::dossier));
        }
        return outcome;
    }

    private Outcome outcome(Optional<FeeDue> due, Confirmation confirmation) {
        if (due.isEmpty()) {
            return Outcome.UNKNOWN_REFERENCE;
        }
        if (due.get().isPaid() || !process.waitsForPayment(due.get().dossier())) {
            return Outcome.NOT_DUE;
        }
        return due.get().amount() == confirmation.amount() ? Outcome.MATCHED : Outcome.WRONG_AMOUNT;
    }
}
