package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The applicant has supplemented: whoever asked for it goes on. */
@Component
class RecordSupplementDelegate implements JavaDelegate {
    private final SupplementRequests supplements;

    RecordSupplementDelegate(SupplementRequests supplements) {
        this.supplements = supplements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        supplements.answered(execution.getProcessBusinessKey());
        ReviewVariables.SUPPLEMENT_RESULT.set(execution, "supplemented");
    }
}
