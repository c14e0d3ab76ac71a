package vn.motcua.duty;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.engine.TaskModels.TaskModel;
import vn.motcua.engine.TaskRefusedException;

/**
 * Nobody approves what she appraised, nor what was appraised in her place or by whom she stands in for. A task says by
 * its extension property {@code notBy} which duty rules her out; the event log knows who had it.
 */
@Component
public class SeparationOfDuties {
    private final DossierLog log;

    SeparationOfDuties(DossierLog log) {
        this.log = log;
    }

    /**
     * Lets pass whoever may take a task.
     *
     * @param substitution under which she takes it
     * @throws TaskRefusedException when this person may not
     */
    public void check(String code, TaskModel task, String person, Optional<Substitution> substitution) {
        if (!allows(code, task, person, substitution)) {
            throw new TaskRefusedException(
                    "Người đã thẩm định hồ sơ này, hoặc làm thay người đã thẩm định, không được kiểm tra hoặc ký duyệt."
                            + " Hãy chuyển việc cho người khác.");
        }
    }

    boolean allows(String code, TaskModel task, String person, Optional<Substitution> substitution) {
        return task.property("notBy")
                .map(duty -> !had(code, duty, people(person, substitution.map(Substitution::absent))))
                .orElse(true);
    }

    private boolean had(String code, String duty, Set<String> people) {
        return log.last(
                        code,
                        it -> it.kind() == EventKind.STEP_COMPLETED
                                && it.text("duty").filter(duty::equals).isPresent()
                                && people(it).stream().anyMatch(people::contains))
                .isPresent();
    }

    private static Set<String> people(DossierEvent step) {
        return people(step.actor(), step.text(Behalf.ABSENT));
    }

    private static Set<String> people(String person, Optional<String> absent) {
        return Stream.concat(Stream.of(person), absent.stream()).collect(Collectors.toSet());
    }
}
