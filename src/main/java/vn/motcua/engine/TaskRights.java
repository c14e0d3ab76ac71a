package vn.motcua.engine;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.NullUnmarked;

/**
 * Whoever takes a task herself could work on it before, so she needs no right of her own for it; nor does somebody to
 * whom the application hands it, which looks at that first. Only somebody to whom a person hands it may need one.
 */
@NullUnmarked
class TaskRights extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        return user == null || user.equals(newAssignee) ? null : super.newTaskAssignee(task, oldAssignee, newAssignee);
    }
}
