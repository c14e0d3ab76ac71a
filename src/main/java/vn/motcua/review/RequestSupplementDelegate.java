package vn.motcua.review;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierVariables;

/** The applicant is told, once, everything that is missing. */
@Component
class RequestSupplementDelegate implements JavaDelegate {
    private final Reception reception;

    RequestSupplementDelegate(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var until = reception.requestSupplement(execution.getProcessBusinessKey());
        ReviewVariables.SUPPLEMENT_DUE.set(execution, Date.from(until));
        DossierVariables.SUPPLEMENT_ASKED.set(execution, true);
    }
}
