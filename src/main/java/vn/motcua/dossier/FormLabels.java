package vn.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds the label of a field in a form. */
final class FormLabels {
    private FormLabels() {}

    static String find(JsonNode form, String field) {
        for (var component : form.path("components")) {
            if (component.path("key").asText().equals(field)
                    || component.path("path").asText().equals(field)) {
                return component.path("label").asText(field);
            }
            var inside = find(component, field);
            if (!inside.equals(field)) {
                return inside;
            }
        }
        return field;
    }
}
