package vn.motcua.fee;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.engine.UnitVariable;
import vn.motcua.fee.Payments.Outcome;

/** Starts the reconciliation of a transfer; one that names no dossier has no business key. */
@Component
class ReconcilePaymentProcess {
    private final RuntimeService runtime;
    private final Dossiers dossiers;
    private final UnitAccounts accounts;
    private final FeeSettings settings;

    ReconcilePaymentProcess(RuntimeService runtime, Dossiers dossiers, UnitAccounts accounts, FeeSettings settings) {
        this.runtime = runtime;
        this.dossiers = dossiers;
        this.accounts = accounts;
        this.settings = settings;
    }

    void start(long payment, Confirmation confirmation, Outcome why, Optional<String> code) {
        var dossier = code.map(dossiers::get);
        var start = runtime.createProcessInstanceByKey("reconcile-payment")
                .setVariable(
                        UnitVariable.NAME,
                        UnitVariable.of(dossier.map(Dossier::unit).orElseGet(this::anyUnit)))
                .setVariable(FeeVariables.PAYMENT_ID.name(), payment)
                .setVariable(FeeVariables.TRANSACTION_ID.name(), confirmation.transactionId())
                .setVariable(FeeVariables.PAYMENT_AMOUNT.name(), confirmation.amount())
                .setVariable(FeeVariables.MISMATCH.name(), why.name());
        code.ifPresent(start::businessKey);
        start.execute();
    }

    private String anyUnit() {
        return settings.reconciliationUnit().isBlank() ? accounts.firstUnit() : settings.reconciliationUnit();
    }
}
