package vn.motcua.fee;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives a fee back or keeps it, as was decided; a provider that does not answer is asked again by the job. */
@Component
class SettleRefundDelegate implements JavaDelegate {
    private final Refunds refunds;

    SettleRefundDelegate(Refunds refunds) {
        this.refunds = refunds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        refunds.settle(execution.getProcessBusinessKey());
    }
}
