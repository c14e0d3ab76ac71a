package vn.motcua.engine;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.NullUnmarked;

/**
 * Whoever takes a task herself could work on it before, so she needs no right of her own for it; nor does somebody to
 * whom the application hands it, which looks at that first. Only somebody to whom a person hands it may need one.
 * Nobody has a right yet on a task that this transaction makes, so none is looked for.
 */
@NullUnmarked
class TaskRights extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        return user == null || user.equals(newAssignee) ? null : super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    @Override
    protected AuthorizationEntity getGrantAuthorizationByGroupId(String group, Resource resource, String id) {
        return resource == Resources.TASK && isNew(id)
                ? givenHere(group, id)
                : super.getGrantAuthorizationByGroupId(group, resource, id);
    }

    private static boolean isNew(String task) {
        var entity = entities().getCachedEntity(TaskEntity.class, task);
        return entity != null && entity.getEntityState() == DbEntityState.TRANSIENT;
    }

    private static AuthorizationEntity givenHere(String group, String task) {
        return entities().getEntitiesByType(AuthorizationEntity.class).stream()
                .filter(it -> group.equals(it.getGroupId()) && task.equals(it.getResourceId()))
                .findFirst()
                .orElse(null);
    }

    private static DbEntityCache entities() {
        return Context.getCommandContext().getDbEntityManager().getDbEntityCache();
    }
}
