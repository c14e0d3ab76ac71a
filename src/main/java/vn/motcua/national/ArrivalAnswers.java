package vn.motcua.national;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.national.ArrivalView.Line;
import vn.motcua.procedure.ApplyForms;
import vn.motcua.procedure.Procedure;

/** Everything that the portal sent as answers, by the labels of the apply form where it has them. */
@Component
class ArrivalAnswers {
    private static final Pattern DAY = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})$");

    private final ApplyForms forms;
    private final MessageSource messages;

    ArrivalAnswers(ApplyForms forms, MessageSource messages) {
        this.forms = forms;
        this.messages = messages;
    }

    List<Line> lines(Arrival arrival, Optional<Procedure> procedure, Locale language) {
        var fields = new HashMap<String, JsonNode>();
        procedure.ifPresent(it -> collect(forms.schema(it, language), fields));
        var lines = new ArrayList<Line>();
        collect(arrival.answers(), fields, language, lines);
        return lines;
    }

    private static void collect(JsonNode parent, Map<String, JsonNode> fields) {
        for (var component : parent.path("components")) {
            fields.putIfAbsent(component.path("key").asText(), component);
            collect(component, fields);
        }
    }

    private void collect(Map<?, ?> answers, Map<String, JsonNode> fields, Locale language, List<Line> lines) {
        answers.forEach((key, answer) -> {
            if (answer instanceof List<?> entries && entries.stream().allMatch(Map.class::isInstance)) {
                entries.forEach(it -> collect((Map<?, ?>) it, fields, language, lines));
            } else if (answer != null) {
                lines.add(line(
                        String.valueOf(key), answer, Optional.ofNullable(fields.get(String.valueOf(key))), language));
            }
        });
    }

    private Line line(String key, Object answer, Optional<JsonNode> field, Locale language) {
        var label = field.map(it -> it.path("label").asText(key)).orElse(key);
        if (answer instanceof Boolean) {
            return new Line(label, messages.getMessage("answer." + answer, null, language));
        }
        var text = String.valueOf(answer);
        for (var choice : field.map(it -> it.path("values"))
                .map(it -> (Iterable<JsonNode>) it)
                .orElse(List.of())) {
            if (choice.path("value").asText().equals(text)) {
                return new Line(label, choice.path("label").asText());
            }
        }
        return new Line(label, written(answer, text, language));
    }

    private static String written(Object answer, String text, Locale language) {
        if (answer instanceof Number) {
            return NumberFormat.getInstance(language).format(answer);
        }
        return DAY.matcher(text).replaceFirst("$3/$2/$1");
    }
}
