package vn.motcua.engine;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.engine.TaskModels.TaskModel;

/** Gives forms of staff the words of the rooms. */
@Component
public class FormWords {
    private final ObjectProvider<FormWord> words;

    FormWords(ObjectProvider<FormWord> words) {
        this.words = words;
    }

    /**
     * Adds the words that the form of a task names.
     *
     * @param known variables and answers; none of them is replaced
     * @param businessKey of the task's process
     */
    public void addTo(Map<String, Object> known, TaskModel task, String businessKey) {
        words.stream()
                .filter(it -> known.get(it.name()) == null && task.formNames().contains(it.name()))
                .forEach(it -> known.put(it.name(), it.value(businessKey)));
    }
}
