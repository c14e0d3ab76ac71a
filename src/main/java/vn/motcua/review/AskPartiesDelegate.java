package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks everybody whom the procedure's table names for this dossier. */
@Component
class AskPartiesDelegate implements JavaDelegate {
    private final Consultation consultation;

    AskPartiesDelegate(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewVariables.OPINIONS.set(execution, consultation.ask(execution.getProcessBusinessKey()));
    }
}
