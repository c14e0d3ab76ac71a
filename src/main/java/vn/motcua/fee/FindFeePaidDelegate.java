package vn.motcua.fee;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether a withdrawn dossier was paid for. */
@Component
class FindFeePaidDelegate implements JavaDelegate {
    private final Refunds refunds;

    FindFeePaidDelegate(Refunds refunds) {
        this.refunds = refunds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var paid = refunds.open(execution.getProcessBusinessKey());
        FeeVariables.FEE_PAID.set(execution, paid.isPresent());
        paid.ifPresent(it -> {
            FeeVariables.FEE_AMOUNT.set(execution, it.amount());
            FeeVariables.PAID_BY.set(execution, it.way().orElseThrow().name());
        });
    }
}
