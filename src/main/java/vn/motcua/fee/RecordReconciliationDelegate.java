package vn.motcua.fee;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.engine.CurrentUser;

/** Somebody found out whose money it is. */
@Component
class RecordReconciliationDelegate implements JavaDelegate {
    private final Payments payments;
    private final CurrentUser user;

    RecordReconciliationDelegate(Payments payments, CurrentUser user) {
        this.payments = payments;
        this.user = user;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var how = FeeVariables.RECONCILIATION.get(execution);
        payments.reconciled(
                FeeVariables.PAYMENT_ID.get(execution), how, user.id().orElse("system"));
    }
}
