package vn.motcua.fee;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Tells the reception what it may take when it accepts the dossier. */
@Component
class QuoteFeeListener implements TaskListener {
    private final FeeTable table;

    QuoteFeeListener(FeeTable table) {
        this.table = table;
    }

    @Override
    public void notify(DelegateTask task) {
        table.atReception(task.getExecution().getProcessBusinessKey())
                .ifPresent(it -> FeeVariables.FEE_AMOUNT.set(task.getExecution(), it));
    }
}
