package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The leader has signed. */
@Component
class SignResultDelegate implements JavaDelegate {
    private final Results results;

    SignResultDelegate(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.sign(execution.getProcessBusinessKey());
    }
}
