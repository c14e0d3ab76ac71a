package vn.motcua.dossier;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
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
        knowing(code).forEach(it -> runtime.setVariable(it, DossierVariables.DUE_AT.name(), due));
        watch.look(code);
    }

    private void moveTasks(String code) {
        List<Task> open =
                tasks.createTaskQuery().processInstanceBusinessKey(code).list();
        if (!open.isEmpty()) {
            var dossier = dossiers.get(code);
            var knowing = knowing(code);
            open.stream()
                    .filter(it -> knowing.contains(it.getProcessInstanceId()))
                    .forEach(it -> move(it, dossier));
        }
    }

    /**
     * The process instances that know when the dossier is due. Work that has a time of its own, such as an opinion, does
     * not and keeps its own; a notice that is being delivered does not either, and may end while one looks.
     */
    private Set<String> knowing(String code) {
        var instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).list().stream()
                .map(ProcessInstance::getId)
                .toArray(String[]::new);
        return instances.length == 0
                ? Set.of()
                : runtime
                        .createVariableInstanceQuery()
                        .variableName(DossierVariables.DUE_AT.name())
                        .processInstanceIdIn(instances)
                        .list()
                        .stream()
                        .filter(it -> it.getValue() != null)
                        .map(VariableInstance::getProcessInstanceId)
                        .collect(Collectors.toSet());
    }

    private void move(Task task, Dossier dossier) {
        var whole = dossier.dueAt();
        var step = whole.flatMap(it -> shares.of(task)
                .map(share -> dates.now(dossier, share, task.getCreateTime().toInstant(), it)));
        task.setDueDate(step.or(() -> whole).map(Date::from).orElse(null));
        tasks.saveTask(task);
    }
}
