package vn.motcua.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.engine.ModelFiles;

/**
 * The form that the citizen or the counter fills in: the model's own file, with the shared blocks it names put in and
 * its texts in the reader's language.
 *
 * <p>A group with the custom property {@code include} stands for the components of that shared form.
 */
@Component
public class ApplyForms {
    private final ModelFiles files;
    private final ObjectMapper json;
    private final Map<String, ObjectNode> read = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> shared = new ConcurrentHashMap<>();

    ApplyForms(ModelFiles files, ObjectMapper json) {
        this.files = files;
        this.json = json;
    }

    /** A form-js schema; the caller may change it. */
    public ObjectNode schema(Procedure procedure, Locale language) {
        return read.computeIfAbsent(procedure.version() + "/" + language.getLanguage(), it -> {
                    var form = resolve(procedure);
                    FormTexts.translate(form, procedure.labels(), language);
                    return form;
                })
                .deepCopy();
    }

    /** Keys of the answers that the form asks for in shared blocks: who applies, rather than for what. */
    public Set<String> sharedKeys(Procedure procedure) {
        return shared.computeIfAbsent(procedure.version(), it -> {
            var form = resolve(procedure);
            return form.findParents("key").stream()
                    .filter(field -> !field.path(FormTexts.SOURCE).equals(form.path("id")))
                    .map(field -> field.path("key").asText())
                    .collect(Collectors.toSet());
        });
    }

    private ObjectNode resolve(Procedure procedure) {
        var name = Procedure.property(procedure.model(), "applyForm") + ".form";
        var form = parse(files.find(procedure.model().deployment(), name)
                .orElseThrow(() -> new IllegalStateException("The form " + name + " is not beside the model")));
        include((ArrayNode) form.withArray("components"), form.path("id").asText());
        offer(procedure.returnWays(), form);
        return form;
    }

    /** The shared block knows every way to get a result; a procedure may offer fewer. */
    private static void offer(List<String> ways, ObjectNode form) {
        form.findParents("key").stream()
                .filter(it -> it.path("key").asText().equals("returnWay"))
                .forEach(it -> {
                    for (var choices = it.path("values").elements(); choices.hasNext(); ) {
                        if (!ways.contains(choices.next().path("value").asText())) {
                            choices.remove();
                        }
                    }
                });
    }

    /** Marks every component with the form it comes from, since its texts are kept under that form's name. */
    private void include(ArrayNode components, String form) {
        for (var each : components) {
            var component = (ObjectNode) each;
            var included = component.path("properties").path("include").asText("");
            component.put(FormTexts.SOURCE, form);
            if (!included.isEmpty()) {
                component.set("components", shared(included).withArray("components"));
            }
            if (component.has("components")) {
                include((ArrayNode) component.withArray("components"), included.isEmpty() ? form : included);
            }
        }
    }

    private ObjectNode shared(String id) {
        return parse(files.findShared(id + ".form")
                .orElseThrow(() -> new IllegalStateException("There is no shared form " + id)));
    }

    private ObjectNode parse(byte[] file) {
        try {
            return (ObjectNode) json.readTree(new String(file, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form is not valid JSON: " + e.getOriginalMessage(), e);
        }
    }
}
