package vn.motcua.fee;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The applicant is asked for what the fee table says. */
@Component
class RequestPaymentDelegate implements JavaDelegate {
    private final Cashier cashier;

    RequestPaymentDelegate(Cashier cashier) {
        this.cashier = cashier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = cashier.ask(execution.getProcessBusinessKey());
        FeeVariables.FEE_DUE.set(execution, due.isPresent());
        due.ifPresent(it -> FeeVariables.FEE_AMOUNT.set(execution, it.amount()));
    }
}
