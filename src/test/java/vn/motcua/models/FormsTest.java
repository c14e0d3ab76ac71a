package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms: named as the models name them, explained, and translated where citizens read them. */
class FormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN_TO_TASKLIST = Set.of(
            "text", "textfield", "textarea", "number", "datetime", "select", "radio", "checkbox", "checklist", "group");

    static Stream<Path> forms() throws IOException {
        try (var files = Files.walk(Path.of("forms"))) {
            return files.filter(it -> it.toString().endsWith(".form")).sorted().toList().stream();
        }
    }

    static Stream<Path> taskForms() throws IOException {
        return forms().filter(it -> !isRead(it));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void areNamedAsTheirFile(Path form) throws IOException {
        assertThat(read(form).path("id").asText() + ".form")
                .isEqualTo(form.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("taskForms")
    void beginWithAHeadingAndASentence(Path form) throws IOException {
        var first = read(form).path("components").path(0);

        assertThat(first.path("type").asText()).isEqualTo("text");
        assertThat(first.path("text").asText()).startsWith("# ").contains("\n").endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("taskForms")
    void useOnlyWhatTasklistCanDraw(Path form) throws IOException {
        fields(read(form))
                .forEach(it ->
                        assertThat(KNOWN_TO_TASKLIST).contains(it.path("type").asText()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void haveALabelForEveryFieldAndNoKeyTwice(Path form) throws IOException {
        var keys = new ArrayList<String>();
        for (var field : fields(read(form))) {
            if (field.hasNonNull("key")) {
                keys.add(field.path("key").asText());
                assertThat(field.path("label").asText())
                        .as(field.path("key").asText())
                        .isNotBlank();
            }
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void areTranslatedWhereCitizensReadThem(String language) throws IOException {
        try (var folders = Files.list(Path.of("processes"))) {
            for (var folder : folders.filter(it -> holds(it, ".bpmn")).toList()) {
                var wanted = new TreeSet<String>();
                var name = folder.getFileName().toString();
                for (var form : forms().filter(it -> it.getParent().endsWith(name) && isRead(it))
                        .toList()) {
                    texts(read(form).path("components"), read(form).path("id").asText(), wanted);
                }
                if (!name.equals("shared")) {
                    wanted.addAll(
                            List.of("process.name", "process.field", "process.documentation", "process.searchWords"));
                    if (Files.readString(folder.resolve(name + ".bpmn")).contains("name=\"resultName\"")) {
                        wanted.add("process.resultName");
                    }
                }
                var given = new Properties();
                try (var reader = Files.newBufferedReader(
                        folder.resolve("labels_" + language + ".properties"), StandardCharsets.UTF_8)) {
                    given.load(reader);
                }
                var known = new TreeSet<>(given.stringPropertyNames());
                known.removeIf(it -> it.matches("(document|fee|party)\\..*"));
                assertThat(known).as(name).isEqualTo(wanted);
            }
        }
    }

    private static boolean holds(Path folder, String ending) {
        var files = folder.toFile().list((parent, name) -> name.endsWith(ending));
        return files != null && files.length > 0;
    }

    /** Forms of tasks are read by staff, in Vietnamese; the others by citizens. */
    private static boolean isRead(Path form) {
        var name = form.getFileName().toString();
        return name.endsWith(".apply.form")
                || name.chars().filter(it -> it == '.').count() == 1;
    }

    private static void texts(JsonNode components, String form, Set<String> wanted) {
        for (var component : components) {
            var name = component.path("key").asText(component.path("path").asText(""));
            var prefix = form + "." + (name.isEmpty() ? component.path("id").asText() : name) + ".";
            for (var property : new String[] {"label", "description", "text"}) {
                if (component.hasNonNull(property)) {
                    wanted.add(prefix + property);
                }
            }
            if (component.path("validate").hasNonNull("patternErrorMessage")) {
                wanted.add(prefix + "patternErrorMessage");
            }
            component.path("appearance").fieldNames().forEachRemaining(it -> wanted.add(prefix + "appearance." + it));
            component
                    .path("values")
                    .forEach(it ->
                            wanted.add(prefix + "values." + it.path("value").asText()));
            texts(component.path("components"), form, wanted);
        }
    }

    private static List<JsonNode> fields(JsonNode parent) {
        var found = new ArrayList<JsonNode>();
        for (var component : parent.path("components")) {
            found.add(component);
            found.addAll(fields(component));
        }
        return found;
    }

    private static JsonNode read(Path form) throws IOException {
        return JSON.readTree(Files.readString(form));
    }
}
