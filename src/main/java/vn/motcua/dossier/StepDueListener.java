package vn.motcua.dossier;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives a new task that has a share of the limit a due date of its own; it goes out with the row of the task. */
@Component
class StepDueListener {
    private final StepDueDates dates;

    StepDueListener(StepDueDates dates) {
        this.dates = dates;
    }

    @EventListener
    public void created(DelegateTask task) {
        if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName()) && task.getDueDate() != null) {
            StepSharesProcess.of(task).ifPresent(it -> task.setDueDate(due(task, it)));
        }
    }

    private Date due(DelegateTask task, double share) {
        var code = task.getExecution().getProcessBusinessKey();
        var whole = task.getDueDate().toInstant();
        return Date.from(dates.atEntry(code, share, task.getCreateTime().toInstant(), whole));
    }
}
