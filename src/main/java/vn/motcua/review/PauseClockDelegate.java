package vn.motcua.review;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.clock.Ground;

/** The clock stands still on the named ground; for so many days when the model says how many. */
@Component
class PauseClockDelegate implements JavaDelegate {
    private final Standstill standstill;

    PauseClockDelegate(Standstill standstill) {
        this.standstill = standstill;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var code = execution.getProcessBusinessKey();
        var ground = Ground.valueOf(ReviewVariables.GROUND.get(execution));
        var days = ReviewVariables.DAYS.find(execution);
        days.ifPresentOrElse(
                it -> ReviewVariables.PAUSED_UNTIL.set(
                        execution, Date.from(standstill.begin(code, ground, Integer.parseInt(it)))),
                () -> standstill.begin(code, ground));
    }
}
