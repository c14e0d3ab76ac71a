package vn.motcua.dossier;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the engine follow a due date that has moved: the open tasks of the dossier, and those that come. */
@Component
public class DueDatesProcess {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Dossiers dossiers;
    private final StepDueDates dates;
    private final StepSharesProcess shares;
    private final WatchTimerProcess watch;

    DueDatesProcess(
            RuntimeService runtime,
            TaskService tasks,
            Dossiers dossiers,
            StepDueDates dates,
            StepSharesProcess shares,
            WatchTimerProcess watch) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.dates = dates;
        this.shares = shares;
        this.watch = watch;
    }

    /** When this task is due; empty when it has no due date or is gone. */
    public Optional<Instant> of(String task) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(task).singleResult())
                .map(Task::getDueDate)
                .map(Date::toInstant);
    }

    @EventListener
    public void moved(DossierMoved moved) {
        moved.clock().ifPresent(it -> follow(it, moved.code()));
    }

    private void follow(ClockMove move, String code) {
        switch (move) {
            case PAUSE -> moveTasks(code);
            case RESUME -> {
                moveTasks(code);
                watch.look(code);
            }
            case EXTEND -> move(code);
            case START, TRANSFER, STOP -> {}
        }
    }

    /** The open tasks, and the variable that those which come read. */
    public void move(String code) {
        moveTasks(code);
        var due = dossiers.get(code).dueAt().map(Date::from).orElse(null);
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).list().stream()
                .filter(it -> runtime.getVariable(it.getId(), DossierVariables.DUE_AT.name()) != null)
                .forEach(it -> runtime.setVariable(it.getId(), DossierVariables.DUE_AT.name(), due));
        watch.look(code);
    }

    private void moveTasks(String code) {
        List<Task> open =
                tasks.createTaskQuery().processInstanceBusinessKey(code).list();
        if (!open.isEmpty()) {
            var dossier = dossiers.get(code);
            open.stream().filter(this::isOfTheDossier).forEach(it -> move(it, dossier));
        }
    }

    /** Work that has a time of its own, such as an opinion, does not know the dossier's and keeps its own. */
    private boolean isOfTheDossier(Task task) {
        return runtime.getVariable(task.getProcessInstanceId(), DossierVariables.DUE_AT.name()) != null;
    }

    private void move(Task task, Dossier dossier) {
        var whole = dossier.dueAt();
        var step = whole.flatMap(it -> shares.of(task)
                .map(share -> dates.now(dossier, share, task.getCreateTime().toInstant(), it)));
        task.setDueDate(step.or(() -> whole).map(Date::from).orElse(null));
        tasks.saveTask(task);
    }
}
