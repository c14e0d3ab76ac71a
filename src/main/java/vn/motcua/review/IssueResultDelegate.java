package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The records clerk has issued the result: it gets its number, and the authority's clock stops. */
@Component
class IssueResultDelegate implements JavaDelegate {
    private final Results results;

    IssueResultDelegate(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.issue(execution.getProcessBusinessKey());
    }
}
