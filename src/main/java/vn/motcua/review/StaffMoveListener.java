package vn.motcua.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.duty.Acting;
import vn.motcua.duty.Behalf;
import vn.motcua.duty.HandOverNotes;
import vn.motcua.duty.SeparationOfDuties;
import vn.motcua.engine.CurrentUser;
import vn.motcua.engine.FormWords;
import vn.motcua.engine.TaskHolders;
import vn.motcua.engine.TaskModels;
import vn.motcua.engine.TaskModels.TaskModel;
import vn.motcua.engine.TaskRefusedException;
import vn.motcua.procedure.CheckedAnswers;
import vn.motcua.procedure.FormCheck;

/**
 * Hears of every user task that somebody takes or completes: holds it against its form and against who may do it, notes
 * it in the dossier's log, and takes out of the engine what belongs there only, such as free text, since people write names
 * into it.
 */
@Component
class StaffMoveListener {
    private static final Locale STAFF = Locale.forLanguageTag("vi");

    private final TaskModels models;
    private final FormCheck form;
    private final FormWords words;
    private final SeparationOfDuties duties;
    private final Acting acting;
    private final HandOverNotes notes;
    private final DossierLog log;
    private final CurrentUser user;

    StaffMoveListener(
            TaskModels models,
            FormCheck form,
            FormWords words,
            SeparationOfDuties duties,
            Acting acting,
            HandOverNotes notes,
            DossierLog log,
            CurrentUser user) {
        this.models = models;
        this.form = form;
        this.words = words;
        this.duties = duties;
        this.acting = acting;
        this.notes = notes;
        this.log = log;
        this.user = user;
    }

    @EventListener
    public void moved(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_ASSIGNMENT -> code(task).ifPresent(it -> assigned(task, it));
            case TaskListener.EVENTNAME_COMPLETE -> completed(task);
            default -> {}
        }
    }

    private void assigned(DelegateTask task, String code) {
        var taker = task.getAssignee();
        if (taker != null) {
            duties.check(code, models.of(task), taker, acting.now(task.getId(), taker));
        }
        user.id().ifPresent(by -> trace(task, code, by));
    }

    /** What the application does itself it notes itself, and taking what nobody holds takes it from nobody. */
    private void trace(DelegateTask task, String code, String by) {
        var before = TaskHolders.before(task);
        if (before.isPresent() || !by.equals(task.getAssignee())) {
            notes.outside(code, task.getId(), task.getName(), before.orElse(null), task.getAssignee(), by);
        }
    }

    private void completed(DelegateTask task) {
        var model = models.of(task);
        var actor = user.id().orElse(task.getAssignee() == null ? NewEvent.SYSTEM : task.getAssignee());
        if (task.getAssignee() != null && !task.getAssignee().equals(actor)) {
            throw new TaskRefusedException(
                    "Đồng nghiệp khác đang giữ việc này. Nếu người đó vắng mặt, trưởng phòng hoặc"
                            + " lãnh đạo chuyển việc ở trang phân công và nêu lý do.");
        }
        code(task).ifPresent(log::hold);
        var substitution = acting.now(task.getId(), actor);
        code(task).ifPresent(it -> duties.check(it, model, actor, substitution));
        var answers = check(task, model);
        var step = NewEvent.of(EventKind.STEP_COMPLETED, actor)
                .with(detail(task, model, answers))
                .with(substitution.map(Behalf::detail).orElse(Map.of()));
        code(task).ifPresent(it -> log.append(it, step));
        NotedOnly.fields(model).forEach(task::removeVariable);
    }

    private CheckedAnswers check(DelegateTask task, TaskModel model) {
        if (model.form().isEmpty()) {
            return new CheckedAnswers(Map.of(), List.of());
        }
        var known = task.getExecution().getVariables();
        code(task).ifPresent(it -> words.addTo(known, model, it));
        var checked = form.check(model.form().get(), known, STAFF);
        if (!checked.errors().isEmpty()) {
            throw new TaskRefusedException(checked.errors().stream()
                    .map(it -> it.label() + ": " + it.message())
                    .collect(Collectors.joining("; ")));
        }
        return checked;
    }

    private static Map<String, Object> detail(DelegateTask task, TaskModel model, CheckedAnswers answers) {
        var detail = new LinkedHashMap<String, Object>(answers.answers());
        detail.put("task", task.getTaskDefinitionKey());
        model.property("duty").ifPresent(it -> detail.put("duty", it));
        return detail;
    }

    /** Empty for work that belongs to no dossier, such as money of which nobody knows whose it is. */
    private static Optional<String> code(DelegateTask task) {
        return Optional.ofNullable(task.getExecution().getProcessBusinessKey());
    }
}
