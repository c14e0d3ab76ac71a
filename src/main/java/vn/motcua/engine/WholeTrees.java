package vn.motcua.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.jspecify.annotations.NullUnmarked;

/**
 * Where a called part ends, its caller goes on. The engine reads the execution of a task or job, then all executions of the
 * part, then the one that called it, then the others of the caller; here all of a dossier are read together, once in a command.
 */
@NullUnmarked
class WholeTrees extends ExecutionManager {
    private static final String ALL = """
            select * from ACT_RU_EXECUTION where PROC_INST_ID_ in (select ID_ from ACT_RU_EXECUTION
                where ROOT_PROC_INST_ID_ = (select ROOT_PROC_INST_ID_ from ACT_RU_EXECUTION where ID_ = #{execution}))
            """;

    private final Map<String, List<ExecutionEntity>> read = new HashMap<>();

    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String instance) {
        if (!read.containsKey(instance)) {
            readAllAround(instance);
        }
        return read.getOrDefault(instance, List.of());
    }

    @Override
    public ExecutionEntity findExecutionById(String execution) {
        if (execution != null && getDbEntityManager().getCachedEntity(ExecutionEntity.class, execution) == null) {
            readAllAround(execution);
        }
        return super.findExecutionById(execution);
    }

    private void readAllAround(String execution) {
        read.putAll(
                findExecutionsByNativeQuery(Map.of("sql", ALL, "execution", execution), 0, Integer.MAX_VALUE).stream()
                        .map(ExecutionEntity.class::cast)
                        .collect(Collectors.groupingBy(ExecutionEntity::getProcessInstanceId)));
    }
}
