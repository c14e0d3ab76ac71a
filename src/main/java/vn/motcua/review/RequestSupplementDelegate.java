package vn.motcua.review;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The applicant is told, once, everything that is missing. */
@Component
class RequestSupplementDelegate implements JavaDelegate {
    private final SupplementRequests supplements;

    RequestSupplementDelegate(SupplementRequests supplements) {
        this.supplements = supplements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var until = supplements.request(execution.getProcessBusinessKey());
        ReviewVariables.SUPPLEMENT_DUE.set(execution, Date.from(until));
    }
}
