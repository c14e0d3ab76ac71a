package vn.motcua.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the extension property {@code stepShare} of a user task; a task of a shared part has that of the call activity by
 * which it is called, however deep.
 */
@Component
class StepSharesProcess {
    private static final String NAME = "stepShare";

    /** By process definition and element; a deployed model never changes. */
    private static final Map<String, Optional<Double>> KNOWN = new ConcurrentHashMap<>();

    private final RuntimeService runtime;
    private final RepositoryService repository;

    StepSharesProcess(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** Of a task that is being created; asks nothing of the database when the call led here just now. */
    static Optional<Double> of(DelegateTask task) {
        var found =
                share(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task::getBpmnModelElementInstance);
        var call = task.getExecution().getProcessInstance().getSuperExecution();
        while (found.isEmpty() && call != null) {
            found = share(
                    call.getProcessDefinitionId(), call.getCurrentActivityId(), call::getBpmnModelElementInstance);
            call = call.getProcessInstance().getSuperExecution();
        }
        return found;
    }

    /** Of an open task. */
    Optional<Double> of(Task task) {
        var found = share(
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                () -> element(task.getProcessDefinitionId(), task.getTaskDefinitionKey()));
        var call = caller(task.getProcessInstanceId());
        while (found.isEmpty() && call != null) {
            found = share(element(call.getProcessDefinitionId(), call.getActivityId()));
            call = caller(call.getProcessInstanceId());
        }
        return found;
    }

    private @Nullable ExecutionEntity caller(String instance) {
        var root = execution(instance);
        return root == null ? null : execution(root.getSuperExecutionId());
    }

    private @Nullable ExecutionEntity execution(@Nullable String id) {
        return id == null
                ? null
                : (ExecutionEntity)
                        runtime.createExecutionQuery().executionId(id).singleResult();
    }

    private @Nullable BaseElement element(String definition, String id) {
        return repository.getBpmnModelInstance(definition).getModelElementById(id);
    }

    private static Optional<Double> share(
            String definition, String element, Supplier<? extends @Nullable BaseElement> model) {
        return KNOWN.computeIfAbsent(definition + "/" + element, it -> share(model.get()));
    }

    private static Optional<Double> share(@Nullable BaseElement element) {
        if (element == null || element.getExtensionElements() == null) {
            return Optional.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(it -> it.getCamundaProperties().stream())
                .filter(it -> NAME.equals(it.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .filter(it -> it != null && !it.isBlank())
                .map(Double::valueOf)
                .findFirst();
    }
}
