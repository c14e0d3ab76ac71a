package vn.motcua.dossier;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Lets the engine follow a due date that has moved: the open tasks of the dossier, and those that come. */
@Component
public class DueDatesProcess {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Dossiers dossiers;

    DueDatesProcess(RuntimeService runtime, TaskService tasks, Dossiers dossiers) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.dossiers = dossiers;
    }

    public void move(String code) {
        var due = dossiers.get(code).dueAt().map(Date::from).orElse(null);
        tasks.createTaskQuery().processInstanceBusinessKey(code).list().forEach(it -> {
            it.setDueDate(due);
            tasks.saveTask(it);
        });
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).list().stream()
                .filter(it -> runtime.getVariable(it.getId(), DossierVariables.DUE_AT.name()) != null)
                .forEach(it -> runtime.setVariable(it.getId(), DossierVariables.DUE_AT.name(), due));
    }
}
