package vn.motcua.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.jspecify.annotations.NullUnmarked;

/**
 * The engine reads the variables of a task, of its execution and of those around it one after the other, most of them to
 * find none; here all of a process instance are read together, once in a command.
 */
@NullUnmarked
class WholeScopes extends VariableInstanceManager {
    /** Id of a process instance to its variables, by the id of the task or execution that they belonged to then. */
    private final Map<String, Map<String, List<VariableInstanceEntity>>> read = new HashMap<>();

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByExecutionIdAndVariableNames(
            String execution, Collection<String> names) {
        var known = getDbEntityManager().getCachedEntity(ExecutionEntity.class, execution);
        return known == null || known.getProcessInstanceId() == null
                ? super.findVariableInstancesByExecutionIdAndVariableNames(execution, names)
                : of(known.getProcessInstanceId(), execution, names);
    }

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
            String task, Collection<String> names) {
        var known = getDbEntityManager().getCachedEntity(TaskEntity.class, task);
        return known == null || known.getProcessInstanceId() == null
                ? super.findVariableInstancesByTaskIdAndVariableNames(task, names)
                : of(known.getProcessInstanceId(), task, names);
    }

    private List<VariableInstanceEntity> of(String instance, String scope, Collection<String> names) {
        return read.computeIfAbsent(instance, this::read).getOrDefault(scope, List.of()).stream()
                .filter(it -> names == null || names.isEmpty() || names.contains(it.getName()))
                .toList();
    }

    private Map<String, List<VariableInstanceEntity>> read(String instance) {
        return findVariableInstancesByProcessInstanceId(instance).stream()
                .collect(Collectors.groupingBy(it -> it.getTaskId() == null ? it.getExecutionId() : it.getTaskId()));
    }
}
