package vn.motcua.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.jspecify.annotations.NullUnmarked;

/** An execution has one task at most. The engine searches for it even after it has come from there. */
@NullUnmarked
class KnownTasks extends TaskManager {

    @Override
    public List<TaskEntity> findTasksByExecutionId(String execution) {
        var known = getDbEntityManager().getDbEntityCache();
        var tasks = new ArrayList<TaskEntity>();
        for (var task : known.getEntitiesByType(TaskEntity.class)) {
            if (execution.equals(task.getExecutionId()) && isStored(known.getCachedEntity(task))) {
                tasks.add(task);
            }
        }
        return tasks.isEmpty() ? super.findTasksByExecutionId(execution) : tasks;
    }

    private static boolean isStored(CachedDbEntity task) {
        return task.getEntityState() != DbEntityState.TRANSIENT;
    }
}
