package vn.motcua.review;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierVariables;

/** A timer woke the process up: is the dossier overdue, and if not, when to look again? */
@Component
class AskClockDelegate implements JavaDelegate {
    private final Watch watch;

    AskClockDelegate(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var look = watch.look(execution.getProcessBusinessKey());
        ReviewVariables.OVERDUE.set(execution, look.overdue());
        DossierVariables.WAKE_AT.set(execution, Date.from(look.next()));
    }
}
