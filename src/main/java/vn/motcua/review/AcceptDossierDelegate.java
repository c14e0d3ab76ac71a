package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The receptionist has accepted: the clock starts and the receipt is written. */
@Component
class AcceptDossierDelegate implements JavaDelegate {
    private final Reception reception;

    AcceptDossierDelegate(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reception.accept(execution.getProcessBusinessKey());
        ReviewVariables.RECEPTION_RESULT.pass(execution, "accepted");
    }
}
