package vn.motcua.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.jspecify.annotations.NullUnmarked;

/**
 * Where a called part ends, its caller goes on. The engine reads the executions of the one, then the one that called it,
 * then the others of the caller; here all executions of a dossier are read together, once in a command.
 */
@NullUnmarked
class WholeTrees extends ExecutionManager {
    private static final String ALL = """
            select * from ACT_RU_EXECUTION where PROC_INST_ID_ in (select ID_ from ACT_RU_EXECUTION
                where ROOT_PROC_INST_ID_ = (select ROOT_PROC_INST_ID_ from ACT_RU_EXECUTION where ID_ = #{instance}))
            """;

    private final Map<String, List<ExecutionEntity>> read = new HashMap<>();

    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String instance) {
        if (!read.containsKey(instance)) {
            read.putAll(
                    findExecutionsByNativeQuery(Map.of("sql", ALL, "instance", instance), 0, Integer.MAX_VALUE).stream()
                            .map(ExecutionEntity.class::cast)
                            .collect(Collectors.groupingBy(ExecutionEntity::getProcessInstanceId)));
        }
        return read.getOrDefault(instance, List.of());
    }
}
