package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Referrals;

/** The dossier goes to the unit that the receptionist chose in the last step. */
@Component
class ReferDossierDelegate implements JavaDelegate {
    private final Referrals referrals;
    private final LastStep steps;

    ReferDossierDelegate(Referrals referrals, LastStep steps) {
        this.referrals = referrals;
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var code = execution.getProcessBusinessKey();
        var step = steps.withDetail(code, "competentUnit");
        var unit = step.text("competentUnit").orElseThrow();
        var reason = step.text("reason").orElse("");
        referrals.refer(code, unit, step.actor(), reason);
        ReviewVariables.RECEPTION_RESULT.set(execution, "referred");
    }
}
