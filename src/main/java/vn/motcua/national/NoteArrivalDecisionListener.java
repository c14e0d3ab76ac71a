package vn.motcua.national;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.motcua.engine.CurrentUser;
import vn.motcua.engine.TaskRefusedException;

/** Keeps what the reception decided about an arrival, before its words are taken out of the engine. */
@Component
class NoteArrivalDecisionListener implements TaskListener {
    private final ArrivalDecisions decisions;
    private final CurrentUser user;

    NoteArrivalDecisionListener(ArrivalDecisions decisions, CurrentUser user) {
        this.decisions = decisions;
        this.user = user;
    }

    @Override
    public void notify(DelegateTask task) {
        var execution = task.getExecution();
        var arrival = ArrivalVariables.ARRIVAL_ID.get(execution);
        var by = user.id().orElse("system");
        switch (ArrivalVariables.DECISION.find(execution).orElse("")) {
            case "entered" -> {
                var code = ArrivalVariables.ENTERED_CODE.find(execution).orElse("");
                decisions.entered(arrival, code, by).ifPresent(it -> {
                    throw new TaskRefusedException(it);
                });
            }
            case "rejected" ->
                decisions.rejecting(
                        arrival,
                        ArrivalVariables.REJECTION_REASON.find(execution).orElse(""),
                        by);
            default -> {} // it is tried again, or the form says what is missing
        }
    }
}
