package vn.motcua.national;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the national portal that a dossier was not accepted, and why. */
@Component
class RejectArrivalDelegate implements JavaDelegate {
    private final ArrivalDecisions decisions;

    RejectArrivalDelegate(ArrivalDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.reject(ArrivalVariables.ARRIVAL_ID.get(execution));
    }
}
