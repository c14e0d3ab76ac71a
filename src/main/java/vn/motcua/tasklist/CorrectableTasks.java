package vn.motcua.tasklist;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.engine.SignedInUser;
import vn.motcua.engine.StaffTasks;

/** The tasks whose extension property {@code corrects} lets whoever has them change the applicant's answers. */
@Component
class CorrectableTasks {
    private final StaffTasks tasks;

    CorrectableTasks(StaffTasks tasks) {
        this.tasks = tasks;
    }

    boolean has(String task, SignedInUser user) {
        return tasks.property(task, "corrects", user).filter("true"::equals).isPresent();
    }

    /** The dossier of such a task; empty when it is none, or not for her eyes. */
    Optional<String> dossier(String task, SignedInUser user) {
        return has(task, user) ? tasks.dossier(task, user) : Optional.empty();
    }
}
