package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Signs the issued result electronically; a failure is the job's, which tries again and in the end asks for a human. */
@Component
class SealResultDelegate implements JavaDelegate {
    private final SealedResults results;

    SealResultDelegate(SealedResults results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.seal(execution.getProcessBusinessKey());
    }
}
