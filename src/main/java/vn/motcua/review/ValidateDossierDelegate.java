package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Holds the dossier against the rules of its procedure, for the receptionist to see. */
@Component
class ValidateDossierDelegate implements JavaDelegate {
    private final AutomaticCheck check;

    ValidateDossierDelegate(AutomaticCheck check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        check.run(execution.getProcessBusinessKey());
    }
}
