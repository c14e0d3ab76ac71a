package vn.motcua.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.engine.TaskModels.TaskModel;

/**
 * Which answers to a task's form are noted in the dossier's log only: what somebody typed freely, and boxes that have to be
 * ticked. By those nothing can be decided, and who does the same step again has to tick them again.
 */
final class NotedOnly {
    private static final Set<String> FREE_TEXT = Set.of("textfield", "textarea");

    private NotedOnly() {}

    /** @return the keys of their fields */
    static List<String> fields(TaskModel task) {
        var found = new ArrayList<String>();
        task.form().ifPresent(form -> collect(form, found));
        return found;
    }

    private static void collect(JsonNode parent, List<String> found) {
        for (var component : parent.path("components")) {
            var type = component.path("type").asText();
            if (FREE_TEXT.contains(type) || type.equals("checkbox") && mustBeTicked(component)) {
                found.add(component.path("key").asText());
            }
            collect(component, found);
        }
    }

    private static boolean mustBeTicked(JsonNode checkbox) {
        return checkbox.path("validate").path("required").asBoolean();
    }
}
