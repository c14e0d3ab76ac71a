package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.clock.Ground;

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
        standstill.end(execution.getProcessBusinessKey(), ground);
    }
}
