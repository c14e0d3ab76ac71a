package vn.motcua.fee;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The fee is paid, over the counter or by transfer. */
@Component
class RecordPaymentDelegate implements JavaDelegate {
    private final Cashier cashier;

    RecordPaymentDelegate(Cashier cashier) {
        this.cashier = cashier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cashier.settle(execution.getProcessBusinessKey());
    }
}
