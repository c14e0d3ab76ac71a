package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.staff.Role;

/** Designers find in Camunda Modeler whatever the house can do, and the models do what they would have got from there. */
class ElementTemplatesTest {
    private static final Path FOLDER = Path.of("processes/.camunda/element-templates");
    private static final List<ElementTemplate> TEMPLATES = read();

    @Test
    void everyDelegateHasExactlyOneTemplate() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var delegates = sources.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith("Delegate.java"))
                    .map(it -> "${" + Character.toLowerCase(it.charAt(0)) + it.substring(1, it.length() - 5) + "}");

            assertThat(fixed("bpmn:ServiceTask", "camunda:delegateExpression"))
                    .containsExactlyInAnyOrderElementsOf(delegates.toList());
        }
    }

    @Test
    void everyRoleThatWorksDossiersHasExactlyOneTemplate() {
        var roles = Arrays.stream(Role.values()).filter(Role::worksDossiers).map(Role::key);
        var all = Stream.concat(roles, Stream.of("${opinionGroup}")); // whoever is asked for an opinion

        assertThat(fixed("bpmn:UserTask", "camunda:candidateGroups")).containsExactlyInAnyOrderElementsOf(all.toList());
    }

    @Test
    void choicesAreThoseThatTheTextsKnow() throws IOException {
        var duties = keys("dossier", "duty\\.(\\w+)");
        var notices = keys("notice", "notice\\.(\\w+)\\.body");

        for (var template : TEMPLATES) {
            if (template.type().equals("bpmn:UserTask")) {
                assertThat(template.choices("camunda:property", "duty"))
                        .as(template.file())
                        .containsExactlyInAnyOrderElementsOf(duties);
                assertThat(template.choices("camunda:property", "notBy")).containsAll(duties);
            }
            if (template.id().equals("vn.motcua.sendNotice")) {
                assertThat(template.choices("camunda:inputParameter", "notice"))
                        .containsExactlyInAnyOrderElementsOf(notices);
            }
        }
    }

    @Test
    void nameAndDescriptionTellTemplatesApart() {
        assertThat(TEMPLATES).extracting(ElementTemplate::id).doesNotHaveDuplicates();
        assertThat(TEMPLATES)
                .extracting(it -> it.type() + it.json().path("name").asText())
                .doesNotHaveDuplicates();
        assertThat(TEMPLATES)
                .allMatch(it -> it.json().path("description").asText().length() > 20)
                .allMatch(it -> it.json().path("appliesTo").toString().contains(it.type()));
    }

    static Stream<Path> models() throws IOException {
        return ModelRulesTest.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelsAreWhatTheTemplatesWouldHaveWritten(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var elements = Stream.of(ServiceTask.class, UserTask.class, CallActivity.class)
                .flatMap(it -> model.getModelElementsByType(it).stream())
                .map(BaseElement.class::cast)
                .toList();

        assertThat(elements).isNotEmpty();
        assertThat(elements).allMatch(it -> template(it).isPresent(), "has a template");
        assertThat(elements)
                .flatExtracting(it -> template(it).orElseThrow().misfits(it))
                .isEmpty();
    }

    @Test
    void aTaskMadeByHandDoesNotFit() {
        var model = Bpmn.readModelFromFile(
                Path.of("src/test/resources/models/bad-model.bpmn").toFile());
        UserTask task = model.getModelElementById("userTask_nowhere");
        ServiceTask delivery = model.getModelElementById("serviceTask_deliver");

        assertThat(template(task).orElseThrow().misfits(task))
                .anyMatch(it -> it.contains("camunda:formRef"))
                .anyMatch(it -> it.contains("camunda:dueDate"))
                .anyMatch(it -> it.contains("duty"));
        assertThat(template(delivery).orElseThrow().misfits(delivery)).anyMatch(it -> it.contains("asyncBefore"));
        assertThat(template(model.getModelElementById("serviceTask_call"))).isEmpty();
    }

    private static Optional<ElementTemplate> template(BaseElement element) {
        return TEMPLATES.stream().filter(it -> it.isFor(element)).findFirst();
    }

    private static List<String> fixed(String type, String attribute) {
        return TEMPLATES.stream()
                .filter(it -> it.type().equals(type))
                .map(it -> it.fixed(attribute).orElse("nothing in " + it.file()))
                .toList();
    }

    private static Set<String> keys(String bundle, String pattern) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/texts", bundle + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .filter(it -> it.matches(pattern))
                .map(it -> it.replaceAll(pattern, "$1"))
                .collect(Collectors.toSet());
    }

    private static List<ElementTemplate> read() {
        var json = new ObjectMapper();
        try (var files = Files.list(FOLDER)) {
            return files.filter(it -> it.toString().endsWith(".json"))
                    .sorted()
                    .map(it -> {
                        try {
                            return new ElementTemplate(it.getFileName().toString(), json.readTree(it.toFile()));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
