package vn.motcua.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ApplyForms;
import vn.motcua.procedure.Procedure;
import vn.motcua.tasklist.PanelView.Line;

/** Answers with the labels of the form they were given in. */
@Component
class Answers {
    private static final Locale STAFF = Locale.forLanguageTag("vi");

    private final ApplyForms forms;

    Answers(ApplyForms forms) {
        this.forms = forms;
    }

    /** In the order of the form; what was not asked or not answered is left out. */
    List<Line> lines(Procedure procedure, Map<String, Object> answers) {
        var lines = new ArrayList<Line>();
        collect(forms.schema(procedure, STAFF), answers, lines);
        return lines;
    }

    private static void collect(JsonNode parent, Map<?, ?> answers, List<Line> lines) {
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

    private static Line line(JsonNode component, Object answer) {
        var text = String.valueOf(answer);
        for (var choice : component.path("values")) {
            if (choice.path("value").asText().equals(text)) {
                return new Line(
                        component.path("label").asText(), choice.path("label").asText());
            }
        }
        var yes = answer instanceof Boolean ? (answer.equals(true) ? "Có" : "Không") : text;
        return new Line(component.path("label").asText(), yes);
    }
}
