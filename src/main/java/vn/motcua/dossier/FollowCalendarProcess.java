package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Drives what comes after due dates have moved: the due dates of the tasks, and word to the applicants. */
@Component
public class FollowCalendarProcess {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Dossiers dossiers;

    FollowCalendarProcess(RuntimeService runtime, TaskService tasks, Dossiers dossiers) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.dossiers = dossiers;
    }

    /** @param codes of dossiers whose due date has moved */
    void start(List<String> codes) {
        runtime.createProcessInstanceByKey("follow-calendar")
                .setVariable(
                        DossierVariables.DOSSIERS.name(),
                        String.join(" ", codes).getBytes(StandardCharsets.US_ASCII))
                .execute();
    }

    /**
     * The open tasks of a dossier, and those that come, get the due date that its clock tells now. Work that has a time
     * of its own, such as an opinion, does not know the dossier's and keeps its own.
     */
    public void moveTasks(String code) {
        var due = dossiers.get(code).dueAt().map(Date::from).orElse(null);
        var moved = runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).list().stream()
                .map(ProcessInstance::getId)
                .filter(it -> runtime.getVariable(it, DossierVariables.DUE_AT.name()) != null)
                .collect(Collectors.toSet());
        tasks.createTaskQuery().processInstanceBusinessKey(code).list().stream()
                .filter(it -> moved.contains(it.getProcessInstanceId()))
                .forEach(it -> {
                    it.setDueDate(due);
                    tasks.saveTask(it);
                });
        moved.forEach(it -> runtime.setVariable(it, DossierVariables.DUE_AT.name(), due));
    }
}
