package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The post has the result, with the number by which the parcel is traced. */
@Component
class RecordPostingDelegate implements JavaDelegate {
    private final Results results;

    RecordPostingDelegate(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.posted(execution.getProcessBusinessKey());
    }
}
