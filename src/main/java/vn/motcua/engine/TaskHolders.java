package vn.motcua.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Whose a task was before it is given to somebody else. */
public final class TaskHolders {
    private TaskHolders() {}

    /** @return a sign-in name; empty when nobody held it, or when its holder does not change now */
    public static Optional<String> before(DelegateTask task) {
        return task instanceof TaskEntity changed
                ? Optional.ofNullable(changed.getPropertyChanges().get(TaskEntity.ASSIGNEE))
                        .map(it -> it.getOrgValueString())
                : Optional.empty();
    }
}
