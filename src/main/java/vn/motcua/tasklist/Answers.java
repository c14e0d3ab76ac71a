package vn.motcua.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ApplyForms;
import vn.motcua.procedure.Procedure;
import vn.motcua.tasklist.PanelView.Line;

/** Answers with the labels of the form they were given in. */
@Component
class Answers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ApplyForms forms;
    private final MessageSource messages;

    Answers(ApplyForms forms, MessageSource messages) {
        this.forms = forms;
        this.messages = messages;
    }

    /** In the order of the form; what was not asked or not answered is left out. */
    List<Line> lines(Procedure procedure, Map<String, Object> answers) {
        var lines = new ArrayList<Line>();
        collect(forms.schema(procedure, Reader.language()), answers, lines);
        return lines;
    }

    private void collect(JsonNode parent, Map<?, ?> answers, List<Line> lines) {
        for (var component : parent.path("components")) {
            var list = component.path("path").asText("");
            if (!list.isEmpty() && answers.get(list) instanceof List<?> entries) {
                entries.forEach(entry -> collect(component, (Map<?, ?>) entry, lines));
            } else if (component.has("components")) {
                collect(component, answers, lines);
            } else if (answers.get(component.path("key").asText("")) != null) {
                lines.add(line(component, answers.get(component.path("key").asText(""))));
            }
        }
    }

    private Line line(JsonNode component, Object answer) {
        var text = String.valueOf(answer);
        for (var choice : component.path("values")) {
            if (choice.path("value").asText().equals(text)) {
                return new Line(
                        component.path("label").asText(), choice.path("label").asText());
            }
        }
        return new Line(component.path("label").asText(), written(component, answer, text));
    }

    /** As an office writes it: 12/03/1998 and 50.000.000. */
    private String written(JsonNode component, Object answer, String text) {
        if (answer instanceof Boolean) {
            return messages.getMessage("answer." + answer, null, Reader.language());
        }
        if (answer instanceof Number number) {
            return NumberFormat.getInstance(Reader.language()).format(number);
        }
        var date = component.path("subtype").asText().equals("date") && text.matches("\\d{4}-\\d{2}-\\d{2}");
        return date ? LocalDate.parse(text).format(DAY) : text;
    }
}
