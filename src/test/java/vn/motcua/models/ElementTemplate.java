package vn.motcua.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What Camunda Modeler offers to a designer, and what it writes into a model. */
record ElementTemplate(String file, JsonNode json) {

    String id() {
        return json.path("id").asText();
    }

    String type() {
        return json.path("elementType").path("value").asText();
    }

    /** The fixed value of an attribute of the element, such as {@code camunda:delegateExpression}. */
    Optional<String> fixed(String attribute) {
        return properties()
                .filter(it -> it.path("binding").path("type").asText().equals("property"))
                .filter(it -> it.path("binding").path("name").asText().equals(attribute))
                .map(it -> it.path("value").asText())
                .findFirst();
    }

    List<String> choices(String binding, String name) {
        return properties()
                .filter(it -> it.path("binding").path("type").asText().equals(binding))
                .filter(it -> it.path("binding").path("name").asText().equals(name))
                .flatMap(it -> children(it.path("choices")))
                .map(it -> it.path("value").asText())
                .toList();
    }

    boolean isFor(BaseElement element) {
        if (element instanceof ServiceTask task) {
            return is("camunda:delegateExpression", task.getCamundaDelegateExpression());
        }
        if (element instanceof UserTask task) {
            return is("camunda:candidateGroups", task.getCamundaCandidateGroups());
        }
        return element instanceof CallActivity call && is("calledElement", call.getCalledElement());
    }

    private boolean is(String attribute, String value) {
        return fixed(attribute).filter(it -> it.equals(value)).isPresent();
    }

    /** Where an element of a model is not what this template would have written. */
    List<String> misfits(BaseElement element) {
        var wrong = new ArrayList<String>();
        properties().forEach(property -> {
            var found = value(element, property.path("binding"));
            if (!allows(property, found)) {
                wrong.add(element.getId() + " has " + found.orElse("nothing") + " for " + property.path("binding")
                        + ", and the template " + file + " does not allow that");
            }
        });
        return wrong;
    }

    private static boolean allows(JsonNode property, Optional<String> found) {
        var given = found.orElse("");
        var locked = !property.path("editable").asBoolean(true);
        return switch (property.path("type").asText()) {
            case "Hidden" -> given.equals(property.path("value").asText());
            case "Boolean" -> !locked || given.equals(property.path("value").asText());
            case "Dropdown" ->
                children(property.path("choices"))
                        .anyMatch(it -> it.path("value").asText().equals(given));
            default ->
                given.matches(property.path("constraints")
                        .path("pattern")
                        .path("value")
                        .asText(".+"));
        };
    }

    private static Optional<String> value(BaseElement element, JsonNode binding) {
        return switch (binding.path("type").asText()) {
            case "property" -> attribute(element, binding.path("name").asText());
            case "camunda:property" ->
                extension(element, "property", "name", binding.path("name").asText())
                        .map(it -> it.getAttributeValue("value"));
            case "camunda:inputParameter" ->
                extension(
                                element,
                                "inputParameter",
                                "name",
                                binding.path("name").asText())
                        .map(ModelElementInstance::getTextContent);
            case "camunda:in" ->
                extension(element, "in", "target", binding.path("target").asText())
                        .map(it -> it.getAttributeValue(
                                binding.path("expression").asBoolean() ? "sourceExpression" : "source"));
            case "camunda:out" ->
                extension(element, "out", "source", binding.path("source").asText())
                        .map(it -> it.getAttributeValue("target"));
            case "camunda:in:businessKey" ->
                extensions(element, "in")
                        .map(it -> it.getAttributeValue("businessKey"))
                        .filter(it -> it != null)
                        .findFirst();
            default -> throw new AssertionError("No rule yet for " + binding);
        };
    }

    private static Optional<String> attribute(BaseElement element, String name) {
        return Optional.ofNullable(
                name.startsWith("camunda:")
                        ? element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, name.replace("camunda:", ""))
                        : element.getAttributeValue(name));
    }

    private static Optional<ModelElementInstance> extension(
            BaseElement element, String name, String attribute, String value) {
        return extensions(element, name)
                .filter(it -> value.equals(it.getAttributeValue(attribute)))
                .findFirst();
    }

    private static Stream<ModelElementInstance> extensions(BaseElement element, String name) {
        if (element.getExtensionElements() == null) {
            return Stream.of();
        }
        return element.getExtensionElements().getElements().stream()
                .flatMap(it -> Stream.concat(Stream.of(it), below(it)))
                .filter(it -> it.getElementType().getTypeName().equals(name));
    }

    private static Stream<ModelElementInstance> below(ModelElementInstance parent) {
        return parent.getElementType().getAllChildElementTypes().stream()
                .flatMap(it -> parent.getChildElementsByType(it).stream());
    }

    private Stream<JsonNode> properties() {
        return children(json.path("properties"));
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
