package vn.motcua.review;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierVariables;

/** A timer woke the process up: is the dossier overdue, or nearly, and when to look again? */
@Component
class AskClockDelegate implements JavaDelegate {
    private final Watch watch;

    AskClockDelegate(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var look = watch.look(execution.getProcessBusinessKey());
        ReviewVariables.DEADLINE_STATE.set(execution, look.state().key());
        ReviewVariables.OVERDUE.set(execution, look.state() == Watch.State.OVERDUE);
        DossierVariables.WAKE_AT.pass(execution, Date.from(look.next()));
    }
}
