package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The applicant has her result, over the counter or by download. */
@Component
class RecordReturnDelegate implements JavaDelegate {
    private final Results results;

    RecordReturnDelegate(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.returned(execution.getProcessBusinessKey());
    }
}
