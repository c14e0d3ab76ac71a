package vn.motcua.counter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierLog;
import vn.motcua.engine.SignedInUser;
import vn.motcua.engine.TaskModels;
import vn.motcua.engine.TaskRefusedException;

/** The reception's first task on a dossier, done from the desk's page with the rights that the clerk has in Tasklist. */
@Component
class CheckProcess {
    private static final String DUTY = "check";

    private final TaskService tasks;
    private final IdentityService identity;
    private final TaskModels models;
    private final DossierLog log;

    CheckProcess(TaskService tasks, IdentityService identity, TaskModels models, DossierLog log) {
        this.tasks = tasks;
        this.identity = identity;
        this.models = models;
        this.log = log;
    }

    /** Whether it waits for this clerk, or for anybody of her role. */
    boolean isOpen(String code, SignedInUser clerk) {
        identity.setAuthentication(clerk.id(), List.copyOf(clerk.roles()), List.copyOf(clerk.units()));
        try {
            return task(code, clerk).isPresent();
        } finally {
            identity.clearAuthentication();
        }
    }

    /**
     * Accepts the dossier.
     *
     * @param feeTaken whether the whole fee was taken in cash
     * @return false when the task does not wait for her any more
     * @throws CheckRefusedException when the step may not be taken like this
     */
    @Transactional
    public boolean accept(String code, boolean feeTaken, SignedInUser clerk) {
        log.hold(code);
        identity.setAuthentication(clerk.id(), List.copyOf(clerk.roles()), List.copyOf(clerk.units()));
        try {
            var task = task(code, clerk);
            task.ifPresent(it -> {
                if (it.getAssignee() == null) {
                    tasks.claim(it.getId(), clerk.id());
                }
                tasks.complete(it.getId(), Map.of("receptionOutcome", "accept", "feeTaken", feeTaken));
            });
            return task.isPresent();
        } catch (ProcessEngineException e) {
            throw new CheckRefusedException(whatToDo(e), e);
        } finally {
            identity.clearAuthentication();
        }
    }

    /** What whoever refused it said; anything else is a fault. */
    private static String whatToDo(ProcessEngineException refusal) {
        for (Throwable each = refusal; each != null; each = each.getCause()) {
            if (each instanceof TaskRefusedException said && said.getMessage() != null) {
                return said.getMessage();
            }
        }
        throw refusal;
    }

    private Optional<Task> task(String code, SignedInUser clerk) {
        return tasks.createTaskQuery().processInstanceBusinessKey(code).active().list().stream()
                .filter(it -> it.getAssignee() == null || it.getAssignee().equals(clerk.id()))
                .filter(it -> models.of(it.getProcessDefinitionId(), it.getTaskDefinitionKey())
                        .property("duty")
                        .filter(DUTY::equals)
                        .isPresent())
                .findFirst();
    }
}
