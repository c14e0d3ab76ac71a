package vn.motcua.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.motcua.engine.TaskModels.TaskModel;

/** Which dossiers a member of staff may see: those whose tasks the engine shows her. */
@Component
public class StaffTasks {
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final TaskModels models;

    StaffTasks(TaskService tasks, RuntimeService runtime, IdentityService identity, TaskModels models) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.models = models;
    }

    /** What a designer wrote on a task; empty also when there is no such task or it is not for her eyes. */
    public Optional<String> property(String task, String name, SignedInUser user) {
        return visible(List.of(task), user).stream()
                .findFirst()
                .map(it -> models.of(it.getProcessDefinitionId(), it.getTaskDefinitionKey()))
                .flatMap((TaskModel it) -> it.property(name));
    }

    /** The dossier code of a task; empty when there is no such task or it is not for her eyes. */
    public Optional<String> dossier(String task, SignedInUser user) {
        return Optional.ofNullable(dossiers(List.of(task), user).get(task));
    }

    /** Task id to dossier code, without those that she may not see. */
    public Map<String, String> dossiers(Collection<String> ids, SignedInUser user) {
        var visible = visible(ids, user);
        if (visible.isEmpty()) {
            return Map.of();
        }
        var instances = visible.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        var codes = new HashMap<String, String>();
        runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(it -> it.getBusinessKey() != null)
                .forEach((ProcessInstance it) -> codes.put(it.getId(), it.getBusinessKey()));
        return visible.stream()
                .filter(it -> codes.containsKey(it.getProcessInstanceId()))
                .collect(Collectors.toMap(Task::getId, it -> codes.getOrDefault(it.getProcessInstanceId(), "")));
    }

    private List<Task> visible(Collection<String> ids, SignedInUser user) {
        try {
            identity.setAuthentication(user.id(), List.copyOf(user.roles()), List.copyOf(user.units()));
            return tasks.createTaskQuery().taskIdIn(ids.toArray(new String[0])).list();
        } finally {
            identity.clearAuthentication();
        }
    }
}
