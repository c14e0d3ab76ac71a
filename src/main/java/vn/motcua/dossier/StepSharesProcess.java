package vn.motcua.dossier;

import java.util.Optional;
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
 * which the procedure calls the part.
 */
@Component
class StepSharesProcess {
    private static final String NAME = "stepShare";

    private final RuntimeService runtime;
    private final RepositoryService repository;

    StepSharesProcess(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** Of a task that is being created; asks nothing of the database when the call led here just now. */
    static Optional<Double> of(DelegateTask task) {
        return share(task.getBpmnModelElementInstance()).or(() -> {
            var call = task.getExecution().getProcessInstance().getSuperExecution();
            return call == null ? Optional.empty() : share(call.getBpmnModelElementInstance());
        });
    }

    /** Of an open task. */
    Optional<Double> of(Task task) {
        return share(element(task.getProcessDefinitionId(), task.getTaskDefinitionKey()))
                .or(() -> Optional.ofNullable(execution(task.getProcessInstanceId()))
                        .map(it -> execution(it.getSuperExecutionId()))
                        .flatMap(it -> share(element(it.getProcessDefinitionId(), it.getActivityId()))));
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
