package vn.motcua.duty;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.engine.EngineUsers;
import vn.motcua.engine.SignedInUser;
import vn.motcua.engine.TaskRefusedException;

/** In whose place somebody takes a task, if not in her own. */
@Component
public class Acting {
    private final InForce inForce;
    private final Substitutions substitutions;
    private final OpenTasks tasks;
    private final HandOverNotes notes;
    private final EngineUsers users;
    private final WorkingCalendars calendars;

    Acting(
            InForce inForce,
            Substitutions substitutions,
            OpenTasks tasks,
            HandOverNotes notes,
            EngineUsers users,
            WorkingCalendars calendars) {
        this.inForce = inForce;
        this.substitutions = substitutions;
        this.tasks = tasks;
        this.notes = notes;
        this.users = users;
        this.calendars = calendars;
    }

    /**
     * The substitution under which somebody has a task. It costs nothing for whoever stands in for nobody.
     *
     * @param task id
     * @param person sign-in name
     * @return empty when she has it in her own right
     */
    public Optional<Substitution> under(String task, String person) {
        var standing = inForce.by(person);
        return standing.isEmpty()
                ? Optional.empty()
                : tasks.find(task)
                        .flatMap(found -> standing.stream()
                                .filter(it -> found.groups().contains(it.group()))
                                .filter(it -> isInPlace(found, person, it))
                                .findFirst());
    }

    /**
     * The same at the moment of an act, when what is recorded is read again.
     *
     * @throws TaskRefusedException when it has just ended
     */
    public Optional<Substitution> now(String task, String person) {
        var under = under(task, person);
        under.map(Substitution::id)
                .filter(it -> !substitutions.find(it).orElseThrow().isInForce(calendars.today()))
                .ifPresent(it -> {
                    throw new TaskRefusedException(
                            "Thời gian làm thay của bạn đã hết, việc này được trả lại. Hãy tải lại danh sách.");
                });
        return under;
    }

    private boolean isInPlace(OpenTask task, String person, Substitution substitution) {
        return !mayItself(task.groups(), person)
                || task.isHeldBy(person) && notes.origin(task, substitution).isPresent();
    }

    /** Whether a person's own roles let her take what is offered to these groups. */
    boolean mayItself(Collection<String> groups, String person) {
        var roles = users.find(person).map(SignedInUser::roles);
        return roles.filter(it -> it.stream().anyMatch(groups::contains)).isPresent();
    }
}
