package vn.motcua.duty;

import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.procedure.Procedures;

/**
 * Names the procedure on each task of a dossier, unless a designer wrote something there. Most tasks are of parts that all
 * procedures share, so the model says little, and Tasklist can search for what stands on a task only.
 */
@Component
class DescribeTaskListener {
    private static final Locale STAFF = Locale.forLanguageTag("vi");

    private final Dossiers dossiers;
    private final Procedures procedures;

    DescribeTaskListener(Dossiers dossiers, Procedures procedures) {
        this.dossiers = dossiers;
        this.procedures = procedures;
    }

    @EventListener
    public void created(DelegateTask task) {
        if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())
                && task.getExecution() != null
                && task.getDescription() == null) {
            Optional.ofNullable(task.getExecution().getProcessBusinessKey())
                    .flatMap(dossiers::find)
                    .map(it -> procedures.version(it.procedureVersion()).name(STAFF))
                    .ifPresent(task::setDescription);
        }
    }
}
