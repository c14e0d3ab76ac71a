package vn.motcua.fee;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.fee.FeeDue.Way;
import vn.motcua.fee.PaymentProvider.RefundOrder;

/** Settles the fee of a dossier that was withdrawn after it was paid. */
@Component
class Refunds {
    private static final String DUTY = "refundFee";

    private final FeesDue fees;
    private final RefundRows rows;
    private final Payments payments;
    private final PaymentProvider provider;
    private final DossierLog log;

    Refunds(FeesDue fees, RefundRows rows, Payments payments, PaymentProvider provider, DossierLog log) {
        this.fees = fees;
        this.rows = rows;
        this.payments = payments;
        this.provider = provider;
        this.log = log;
    }

    /** Empty when nothing was paid, or what was paid is settled. */
    Optional<FeeDue> open(String code) {
        return fees.of(code).filter(FeeDue::isPaid).filter(it -> rows.of(it).isEmpty());
    }

    /**
     * Does what was decided in the last step with the duty {@code refundFee}. Done before, it does nothing.
     *
     * @throws PaymentProviderAwayException when the money could not be ordered back; nothing is recorded then
     */
    void settle(String code) {
        open(code).ifPresent(fee -> {
            var decision = decision(code);
            var back = decision.text("refund").filter("full"::equals).isPresent();
            var refund = back ? giveBack(fee, decision.actor()) : keep(decision);
            rows.keep(fee, refund);
            log.append(code, event(fee, refund));
        });
    }

    private DossierEvent decision(String code) {
        return log.last(
                        code,
                        it -> it.kind() == EventKind.STEP_COMPLETED
                                && it.text("duty").filter(DUTY::equals).isPresent())
                .orElseThrow(() -> new IllegalStateException("Dossier " + code + " had no step '" + DUTY + "'"));
    }

    private Refund giveBack(FeeDue fee, String by) {
        var number = fee.way().equals(Optional.of(Way.TRANSFER))
                ? provider.refund(
                        new RefundOrder("HP" + fee.id(), payments.transactionOf(fee.reference()), fee.amount()))
                : "";
        return new Refund(fee.amount(), "", number, by);
    }

    private static Refund keep(DossierEvent decision) {
        return new Refund(0, decision.text("legalGround").orElseThrow(), "", decision.actor());
    }

    private static NewEvent event(FeeDue fee, Refund refund) {
        return refund.amount() > 0
                ? NewEvent.of(EventKind.FEE_REFUNDED, refund.decidedBy())
                        .with(Map.of("feeAmount", fee.amount(), "way", fee.way().orElseThrow()))
                : NewEvent.of(EventKind.FEE_KEPT, refund.decidedBy())
                        .with(Map.of("feeAmount", fee.amount(), "legalGround", refund.legalGround()));
    }
}
