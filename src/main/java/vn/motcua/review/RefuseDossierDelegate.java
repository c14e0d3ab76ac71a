package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The dossier is refused, with the reason and legal ground of the last step. */
@Component
class RefuseDossierDelegate implements JavaDelegate {
    private final Reception reception;

    RefuseDossierDelegate(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reception.refuse(execution.getProcessBusinessKey());
        ReviewVariables.RECEPTION_RESULT.set(execution, "refused");
    }
}
