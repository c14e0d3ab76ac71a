package vn.motcua.engine;

import java.util.Collection;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.NullUnmarked;

/** What Tasklist shows a form with: the variables of its task, and the words that the form names. */
@NullUnmarked
class FormsWithWords extends FormServiceImpl {
    private final Supplier<FormWords> words;
    private final Supplier<TaskModels> models;

    FormsWithWords(Supplier<FormWords> words, Supplier<TaskModels> models) {
        this.words = words;
        this.models = models;
    }

    @Override
    public VariableMap getTaskFormVariables(String id, Collection<String> names, boolean deserialize) {
        return commandExecutor.execute(context -> {
            var variables = super.getTaskFormVariables(id, names, deserialize);
            var task = context.getTaskManager().findTaskById(id);
            if (task.getExecution() != null && task.getExecution().getProcessBusinessKey() != null) {
                var model = models.get().of(task);
                words.get().addTo(variables, model, task.getExecution().getProcessBusinessKey());
            }
            return variables;
        });
    }
}
