package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts the labels of a language into a form, by {@code <form>.<key or id>.<property>}. */
final class FormTexts {
    static final String SOURCE = "motcuaForm";
    private static final String[] PLAIN = {"label", "description", "text"};
    private static final String[] VALIDATION = {"patternErrorMessage"};
    private static final String[] APPEARANCE = {"prefixAdorner", "suffixAdorner"};

    private FormTexts() {}

    static void translate(ObjectNode form, Labels labels, Locale language) {
        form.withArray("components").forEach(it -> component((ObjectNode) it, labels, language));
    }

    private static void component(ObjectNode component, Labels labels, Locale language) {
        var name = component.path("key").asText(component.path("path").asText(""));
        var prefix = component.path(SOURCE).asText() + "."
                + (name.isEmpty() ? component.path("id").asText() : name) + ".";
        component.remove(SOURCE);
        texts(component, PLAIN, prefix, labels, language);
        texts(component.get("appearance"), APPEARANCE, prefix + "appearance.", labels, language);
        texts(component.get("validate"), VALIDATION, prefix, labels, language);
        if (component.has("dateLabel")) {
            component.put("dateLabel", component.path("label").asText());
        }
        component
                .path("values")
                .forEach(value -> text(
                        (ObjectNode) value,
                        "label",
                        prefix + "values." + value.path("value").asText(),
                        labels,
                        language));
        component.path("components").forEach(it -> component((ObjectNode) it, labels, language));
    }

    private static void texts(
            @Nullable JsonNode node, String[] properties, String prefix, Labels labels, Locale language) {
        if (node instanceof ObjectNode object) {
            for (var property : properties) {
                text(object, property, prefix + property, labels, language);
            }
        }
    }

    private static void text(ObjectNode node, String property, String key, Labels labels, Locale language) {
        if (node.hasNonNull(property)) {
            node.put(property, labels.get(language, key, node.get(property).asText()));
        }
    }
}
