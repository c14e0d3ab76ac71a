package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.engine.Feel;

/** Applies an apply form on the server: what the browser checks is a courtesy, this is the rule. */
@Component
public class FormCheck {
    private final ApplyForms forms;
    private final AnswerRules rules;
    private final Feel feel;

    FormCheck(ApplyForms forms, AnswerRules rules, Feel feel) {
        this.forms = forms;
        this.rules = rules;
        this.feel = feel;
    }

    /** @param answers as sent: field key to string, number, boolean, list or map */
    public CheckedAnswers check(Procedure procedure, Map<String, Object> answers, Locale language) {
        return check(forms.schema(procedure, language), answers, language);
    }

    /** @param form a form-js schema, such as that of a task */
    public CheckedAnswers check(JsonNode form, Map<String, Object> answers, Locale language) {
        var errors = new ArrayList<FieldError>();
        var components = form.path("components");
        var checked = new Level("", answers, conditions(components, answers), language, errors).check(components);
        return new CheckedAnswers(checked, List.copyOf(errors));
    }

    /** Conditions may name a field that was not answered; it is null then, not unknown. */
    private static Map<String, Object> conditions(JsonNode components, Map<String, Object> answers) {
        var known = new HashMap<String, Object>();
        components.findValuesAsText("key").forEach(key -> known.put(key, null));
        known.putAll(answers);
        return known;
    }

    /** The fields at one depth: of the form itself, or of one entry of a list in it. */
    private final class Level {
        private final String path;
        private final Map<?, ?> given;
        private final Map<String, Object> conditions;
        private final Locale language;
        private final List<FieldError> errors;
        private final Map<String, Object> kept = new LinkedHashMap<>();

        Level(String path, Map<?, ?> given, Map<String, Object> conditions, Locale language, List<FieldError> errors) {
            this.path = path;
            this.given = given;
            this.conditions = conditions;
            this.language = language;
            this.errors = errors;
        }

        Map<String, Object> check(JsonNode components) {
            for (var component : components) {
                if (!isHidden(component)) {
                    visible(component);
                }
            }
            return kept;
        }

        private boolean isHidden(JsonNode component) {
            var hide = component.path("conditional").path("hide").asText("");
            return !hide.isEmpty() && feel.holds(hide, conditions);
        }

        private void visible(JsonNode component) {
            var type = component.path("type").asText();
            if (type.equals("dynamiclist")) {
                list(component);
            } else if (component.has("components")) {
                check(component.path("components"));
            } else if (component.hasNonNull("key")) {
                field(component);
            }
        }

        private void field(JsonNode component) {
            var key = component.path("key").asText();
            var answer = rules.tidy(given.get(key));
            if (answer != null) {
                kept.put(key, answer);
            }
            var message = rules.check(component, answer, choices(component), language);
            if (message != null) {
                error(path + key, component, message);
            }
        }

        /** The choices stand in the form, or an expression gives them. */
        private Set<String> choices(JsonNode component) {
            var expression = component.path("valuesExpression").asText("");
            var choices = new HashSet<String>();
            component.path("values").forEach(it -> choices.add(it.path("value").asText()));
            if (!expression.isEmpty()) {
                feel.list(expression, conditions).forEach(it -> {
                    if (it instanceof Map<?, ?> choice) {
                        choices.add(String.valueOf(choice.get("value")));
                    }
                });
            }
            return choices;
        }

        private void list(JsonNode component) {
            var key = component.path("path").asText();
            var entries = given.get(key) instanceof List<?> list ? list : List.of();
            if (entries.isEmpty() || entries.size() > AnswerRules.LONGEST_LIST) {
                error(path + key, component, rules.listMessage(entries.size(), language));
                return;
            }
            var checked = new ArrayList<Map<String, Object>>();
            for (var i = 0; i < entries.size(); i++) {
                Map<?, ?> entry = entries.get(i) instanceof Map<?, ?> map ? map : Map.of();
                var place = path + key + "[" + i + "].";
                checked.add(new Level(place, entry, conditions, language, errors).check(component.path("components")));
            }
            kept.put(key, checked);
        }

        private void error(String field, JsonNode component, @Nullable String message) {
            errors.add(new FieldError(field, component.path("label").asText(field), String.valueOf(message)));
        }
    }
}
