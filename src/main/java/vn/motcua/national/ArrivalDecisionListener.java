package vn.motcua.national;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.engine.CurrentUser;
import vn.motcua.engine.TaskRefusedException;

/** Keeps what the reception decided about an arrival, before what was typed freely is taken out of the engine. */
@Component
class ArrivalDecisionListener {
    private static final String TASK = "userTask_settleArrival";

    private final ArrivalDecisions decisions;
    private final CurrentUser user;

    ArrivalDecisionListener(ArrivalDecisions decisions, CurrentUser user) {
        this.decisions = decisions;
        this.user = user;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void completed(DelegateTask task) {
        if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName()) && TASK.equals(task.getTaskDefinitionKey())) {
            decided(task);
        }
    }

    /** Whatever the form still misses is found after this, and then none of it has happened. */
    private void decided(DelegateTask task) {
        var arrival = ArrivalVariables.ARRIVAL_ID.get(task);
        var by = user.id().orElse("system");
        var code = ArrivalVariables.ENTERED_CODE.find(task);
        var reason = ArrivalVariables.REJECTION_REASON.find(task);
        switch (ArrivalVariables.DECISION.find(task).orElse("")) {
            case "entered" ->
                code.flatMap(it -> decisions.entered(arrival, it, by)).ifPresent(it -> {
                    throw new TaskRefusedException(it);
                });
            case "rejected" -> reason.ifPresent(it -> decisions.rejecting(arrival, it, by));
            default -> {}
        }
    }
}
