package vn.motcua.fee;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Models call it that were deployed before forms asked for the amount themselves ({@link FeeAmountWord}). */
@Component
class QuoteFeeListener implements TaskListener {
    @Override
    public void notify(DelegateTask task) {
        // nothing is left to do
    }
}
