package vn.motcua.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.engine.TaskModels.TaskModel;

/** Which fields of a task's form hold what somebody typed freely. */
final class FreeText {
    private static final Set<String> TYPES = Set.of("textfield", "textarea");

    private FreeText() {}

    static List<String> fields(TaskModel task) {
        var found = new ArrayList<String>();
        task.form().ifPresent(form -> collect(form, found));
        return found;
    }

    private static void collect(JsonNode parent, List<String> found) {
        for (var component : parent.path("components")) {
            if (TYPES.contains(component.path("type").asText())) {
                found.add(component.path("key").asText());
            }
            collect(component, found);
        }
    }
}
