package vn.motcua.duty;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.duty.HandOverNotes.Cause;
import vn.motcua.engine.Directory;
import vn.motcua.engine.EngineUsers;
import vn.motcua.engine.SignedInUser;

/** Offers the tasks of an absent colleague to whoever stands in for her, and takes them back when that is over. */
@Component
class StandInProcess {
    private final TaskService engine;
    private final OpenTasks tasks;
    private final Steps steps;
    private final SeparationOfDuties duties;
    private final HandOverNotes notes;
    private final Acting acting;
    private final EngineUsers users;
    private final Directory directory;

    StandInProcess(
            TaskService engine,
            OpenTasks tasks,
            Steps steps,
            SeparationOfDuties duties,
            HandOverNotes notes,
            Acting acting,
            EngineUsers users,
            Directory directory) {
        this.engine = engine;
        this.tasks = tasks;
        this.steps = steps;
        this.duties = duties;
        this.notes = notes;
        this.acting = acting;
        this.users = users;
        this.directory = directory;
    }

    /** Offers all that it reaches and was not offered yet; what the absent colleague holds goes to the substitute. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void offer(Substitution substitution) {
        directory.group(
                substitution.group(),
                "Làm thay " + users.name(substitution.absent()).orElse(substitution.absent()));
        var roles = users.find(substitution.absent()).map(SignedInUser::roles).orElse(Set.of());
        tasks.toOffer(substitution, roles).stream()
                .filter(it -> substitution.covers(it.procedure(), steps.isDecision(it)))
                .forEach(it -> offer(it, substitution));
    }

    private void offer(OpenTask task, Substitution substitution) {
        var substitute = substitution.substitute();
        if (!task.isHeldBy(substitution.absent())) {
            engine.addCandidateGroup(task.id(), substitution.group());
        } else if (duties.allows(task.code(), steps.of(task), substitute, Optional.of(substitution))) {
            notes.note(task, Cause.SUBSTITUTION_BEGAN, substitute, substitution);
            engine.addCandidateGroup(task.id(), substitution.group());
            engine.setAssignee(task.id(), substitute);
        }
    }

    /** Whatever the substitute has by it goes back: to whoever held it before, otherwise to the role. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handBack(Substitution substitution) {
        for (var task : tasks.offeredTo(substitution)) {
            if (task.isHeldBy(substitution.substitute())) {
                giveBack(task, substitution);
            }
            engine.deleteCandidateGroup(task.id(), substitution.group());
        }
        directory.forget(substitution.group());
    }

    private void giveBack(OpenTask task, Substitution substitution) {
        var origin = notes.origin(task, substitution);
        if (origin.isPresent() || !acting.mayItself(task.groups(), substitution.substitute())) {
            notes.note(task, Cause.SUBSTITUTION_ENDED, origin.orElse(null), substitution);
            engine.setAssignee(task.id(), origin.orElse(null));
        }
    }
}
