package vn.motcua.dossier;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.engine.TaskModels;

/** Lets the open tasks of a dossier follow a due date that has moved. */
@Component
public class DueDatesProcess {
    private static final String DUE_AT = "${" + DueAtWord.NAME + "}";

    private final TaskModels models;
    private final TaskService tasks;
    private final Dossiers dossiers;
    private final StepDueDates dates;
    private final StepSharesProcess shares;
    private final WatchTimerProcess watch;

    DueDatesProcess(
            TaskModels models,
            TaskService tasks,
            Dossiers dossiers,
            StepDueDates dates,
            StepSharesProcess shares,
            WatchTimerProcess watch) {
        this.models = models;
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
            case RESUME, EXTEND -> move(code);
            case START, TRANSFER, STOP -> {}
        }
    }

    /** The open tasks; those that come ask for themselves. */
    public void move(String code) {
        moveTasks(code);
        watch.look(code);
    }

    private void moveTasks(String code) {
        var open = tasks.createTaskQuery().processInstanceBusinessKey(code).list().stream()
                .filter(this::isDueWithTheDossier)
                .toList();
        if (!open.isEmpty()) {
            var dossier = dossiers.get(code);
            open.forEach(it -> move(it, dossier));
        }
    }

    /** Work that has a time of its own, such as an opinion, keeps it. */
    private boolean isDueWithTheDossier(Task task) {
        return models.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .dueDate()
                .filter(DUE_AT::equals)
                .isPresent();
    }

    private void move(Task task, Dossier dossier) {
        var whole = DueAtWord.of(dossier);
        var step = whole.flatMap(it -> shares.of(task)
                .map(share -> dates.now(dossier, share, task.getCreateTime().toInstant(), it)));
        task.setDueDate(step.or(() -> whole).map(Date::from).orElse(null));
        tasks.saveTask(task);
    }
}
