package vn.motcua.review;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierVariables;

/** The applicant has supplemented: whoever asked for it goes on. */
@Component
class RecordSupplementDelegate implements JavaDelegate {
    private final SupplementRequests supplements;

    RecordSupplementDelegate(SupplementRequests supplements) {
        this.supplements = supplements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = supplements.answered(execution.getProcessBusinessKey());
        DossierVariables.DUE_AT.set(execution, due.map(Date::from).orElse(null));
        ReviewVariables.SUPPLEMENT_RESULT.set(execution, "supplemented");
    }
}
