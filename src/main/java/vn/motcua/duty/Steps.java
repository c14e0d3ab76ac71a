package vn.motcua.duty;

import org.springframework.stereotype.Component;
import vn.motcua.engine.TaskModels;
import vn.motcua.engine.TaskModels.TaskModel;

/** Which steps are decisions: those that a designer forbids to whoever had an earlier duty. */
@Component
class Steps {
    private final TaskModels models;

    Steps(TaskModels models) {
        this.models = models;
    }

    TaskModel of(OpenTask task) {
        return models.of(task.processDefinition(), task.element());
    }

    boolean isDecision(OpenTask task) {
        return isDecision(of(task));
    }

    static boolean isDecision(TaskModel task) {
        return task.property("notBy").isPresent();
    }
}
