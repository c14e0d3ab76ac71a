package vn.motcua.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** The deployed processes, read as documents; a version never changes, so each is read once. */
@Component
public class ProcedureModels {
    private final RepositoryService repository;
    private final CommandExecutor commands; // through the engine's memory of models; a query asks the database
    private final Map<String, ProcedureModel> known = new ConcurrentHashMap<>();

    ProcedureModels(RepositoryService repository) {
        this.repository = repository;
        this.commands = ((RepositoryServiceImpl) repository).getCommandExecutor();
    }

    /** The latest version of every process. */
    public List<ProcedureModel> latest() {
        return repository.createProcessDefinitionQuery().latestVersion().active().list().stream()
                .map(this::read)
                .toList();
    }

    /** The latest version of one process. */
    public Optional<ProcedureModel> latest(String key) {
        try {
            return Optional.of(read(commands.execute(it -> it.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedLatestProcessDefinitionByKey(key))));
        } catch (NullValueException e) {
            return Optional.empty();
        }
    }

    /** @throws org.camunda.bpm.engine.ProcessEngineException when the version was never deployed */
    public ProcedureModel version(String definitionId) {
        var read = known.get(definitionId);
        return read != null ? read : read(repository.getProcessDefinition(definitionId));
    }

    private ProcedureModel read(ProcessDefinition definition) {
        return known.computeIfAbsent(definition.getId(), id -> {
            Process process = Objects.requireNonNull(
                    repository.getBpmnModelInstance(id).getModelElementById(definition.getKey()));
            return new ProcedureModel(
                    id,
                    definition.getKey(),
                    definition.getVersion(),
                    definition.getDeploymentId(),
                    definition.getName(),
                    process.getDocumentations().stream()
                            .map(Documentation::getTextContent)
                            .collect(Collectors.joining("\n")),
                    properties(process));
        });
    }

    private static Map<String, String> properties(Process process) {
        var extensions = process.getExtensionElements();
        if (extensions == null) {
            return Map.of();
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(it -> it.getCamundaProperties().stream())
                .collect(Collectors.toUnmodifiableMap(
                        CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }
}
