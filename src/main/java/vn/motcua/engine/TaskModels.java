package vn.motcua.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** What a designer wrote on a user task; read once for each deployed version. */
@Component
public class TaskModels {
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

    private final RepositoryService repository;
    private final ModelFiles files;
    private final OwnReads own;
    private final ObjectMapper json;
    private final Map<String, TaskModel> known = new ConcurrentHashMap<>();

    TaskModels(RepositoryService repository, ModelFiles files, OwnReads own, ObjectMapper json) {
        this.repository = repository;
        this.files = files;
        this.own = own;
        this.json = json;
    }

    /**
     * A user task.
     *
     * @param properties its extension properties
     * @param dueDate the expression for it, when it has one
     * @param form its form-js schema, when it has one
     * @param formNames all that may be a name in the form, of a field or in an expression
     */
    public record TaskModel(
            Map<String, String> properties, Optional<String> dueDate, Optional<JsonNode> form, Set<String> formNames) {

        public Optional<String> property(String name) {
            return Optional.ofNullable(properties.get(name));
        }
    }

    public TaskModel of(DelegateTask task) {
        return of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }

    /** @param element id of the user task in the model */
    public TaskModel of(String processDefinition, String element) {
        return known.computeIfAbsent(
                processDefinition + "/" + element, it -> own.read(() -> read(processDefinition, element)));
    }

    private TaskModel read(String processDefinition, String id) {
        UserTask element = repository.getBpmnModelInstance(processDefinition).getModelElementById(id);
        var deployment = repository.getProcessDefinition(processDefinition).getDeploymentId();
        var form = Optional.ofNullable(element.getCamundaFormRef())
                .flatMap(name -> files.find(deployment, name + ".form"))
                .map(this::parse);
        return new TaskModel(
                properties(element),
                Optional.ofNullable(element.getCamundaDueDate()),
                form,
                form.map(TaskModels::names).orElse(Set.of()));
    }

    private static Set<String> names(JsonNode form) {
        return NAME.matcher(form.toString()).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> properties(UserTask element) {
        var extensions = element.getExtensionElements();
        if (extensions == null) {
            return Map.of();
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(it -> it.getCamundaProperties().stream())
                .collect(Collectors.toUnmodifiableMap(
                        CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    private JsonNode parse(byte[] form) {
        try {
            return json.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
