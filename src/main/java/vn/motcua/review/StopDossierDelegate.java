package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The supplement did not come in time. */
@Component
class StopDossierDelegate implements JavaDelegate {
    private final Reception reception;

    StopDossierDelegate(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reception.stop(execution.getProcessBusinessKey());
        ReviewVariables.SUPPLEMENT_RESULT.set(execution, "overdue");
        ReviewVariables.RECEPTION_RESULT.set(execution, "stopped");
    }
}
