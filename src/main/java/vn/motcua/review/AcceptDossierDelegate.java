package vn.motcua.review;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierVariables;

/** The receptionist has accepted: the clock starts and the receipt is written. */
@Component
class AcceptDossierDelegate implements JavaDelegate {
    private final Reception reception;

    AcceptDossierDelegate(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = reception.accept(execution.getProcessBusinessKey());
        DossierVariables.DUE_AT.set(execution, Date.from(due));
        ReviewVariables.RECEPTION_RESULT.set(execution, "accepted");
    }
}
