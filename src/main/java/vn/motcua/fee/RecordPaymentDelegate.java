package vn.motcua.fee;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierVariables;

/** The fee is paid, over the counter or by transfer. */
@Component
class RecordPaymentDelegate implements JavaDelegate {
    private final Cashier cashier;

    RecordPaymentDelegate(Cashier cashier) {
        this.cashier = cashier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = cashier.settle(execution.getProcessBusinessKey());
        DossierVariables.DUE_AT.set(execution, due.map(Date::from).orElse(null));
    }
}
