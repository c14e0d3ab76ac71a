package vn.motcua.engine;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.NullUnmarked;

/**
 * Asks less before each check. The engine reads the rights of all groups to leave out groups that have none, and their
 * rows grow with the open tasks; our members of staff have two or three groups, all of which have rights. And it asks
 * each time whether anything was ever denied to this person, which is remembered for some seconds here. Work on a task
 * is nearly always a right that the role of its lane has on that very task: to whom it is offered is asked first, as whoever
 * completes it needs to know that anyhow, then that row. Nobody is given
 * a right on one process instance, so none is searched for when an instance ends.
 */
@NullUnmarked
class Rights extends AuthorizationManager {
    /** What the engine gives to a role when it offers a task to it, by the number of the permission. */
    private static final Set<Integer> COMES_WITH_AN_OFFER =
            Set.of(TaskPermissions.READ.getValue(), TaskPermissions.TASK_WORK.getValue());

    private final Cache<String, Boolean> denials;

    /** @param denials sign-in name to whether something was denied to her or her groups; expires by itself */
    Rights(Cache<String, Boolean> denials) {
        this.denials = denials;
    }

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (resource != Resources.PROCESS_INSTANCE) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }

    @Override
    protected boolean isRevokeAuthCheckEnabled(String user, List<String> groups) {
        return user == null
                ? super.isRevokeAuthCheckEnabled(null, groups)
                : denials.get(user, it -> super.isRevokeAuthCheckEnabled(it, groups));
    }

    /**
     * Right by right for each task, as when something may have been denied. The engine's other way joins tasks with all
     * rights of their roles, and with thousands of open tasks PostgreSQL holds each against each. That other way is left for
     * the tasks of one dossier: it is a tenth as long, and a handful of tasks are soon joined.
     */
    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        super.configureTaskQuery(query);
        if (!isAboutOneDossier(query)) {
            query.getAuthCheck().setRevokeAuthorizationCheckEnabled(true);
        }
    }

    private static boolean isAboutOneDossier(TaskQueryImpl query) {
        return query.getTaskId() != null
                || query.getProcessInstanceId() != null
                || query.getProcessInstanceBusinessKey() != null;
    }

    @Override
    public boolean isAuthorized(String user, List<String> groups, CompositePermissionCheck asked) {
        return isGrantedToRole(user, groups, asked) || super.isAuthorized(user, groups, asked);
    }

    private boolean isGrantedToRole(String user, List<String> groups, CompositePermissionCheck asked) {
        return asked.isDisjunctive()
                && !filterAuthenticatedGroupIds(groups).isEmpty()
                && !isRevokeAuthCheckEnabled(user, groups)
                && (ofTasks(asked).anyMatch(it -> isOffered(groups, it))
                        || ofTasks(asked).anyMatch(it -> groups.stream().anyMatch(group -> isGranted(group, it))));
    }

    private static Stream<PermissionCheck> ofTasks(CompositePermissionCheck asked) {
        return asked.getAtomicChecks().stream()
                .filter(it -> it.getResource() == Resources.TASK && it.getResourceId() != null);
    }

    private boolean isOffered(List<String> groups, PermissionCheck asked) {
        var task = getDbEntityManager().getCachedEntity(TaskEntity.class, asked.getResourceId());
        return task != null
                && COMES_WITH_AN_OFFER.contains(asked.getPermission().getValue())
                && task.getCandidates().stream().anyMatch(it -> groups.contains(it.getGroupId()));
    }

    private boolean isGranted(String group, PermissionCheck asked) {
        var right = findAuthorizationByGroupIdAndResourceId(
                Authorization.AUTH_TYPE_GRANT, group, asked.getResource(), asked.getResourceId());
        return right != null && right.isPermissionGranted(asked.getPermission());
    }
}
