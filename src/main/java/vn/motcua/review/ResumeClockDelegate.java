package vn.motcua.review;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.clock.Ground;
import vn.motcua.dossier.DossierVariables;

/** The named ground holds the clock no longer, and the due date has moved. */
@Component
class ResumeClockDelegate implements JavaDelegate {
    private final Standstill standstill;

    ResumeClockDelegate(Standstill standstill) {
        this.standstill = standstill;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var ground = Ground.valueOf(ReviewVariables.GROUND.get(execution));
        var due = standstill.end(execution.getProcessBusinessKey(), ground);
        DossierVariables.DUE_AT.set(execution, due.map(Date::from).orElse(null));
    }
}
