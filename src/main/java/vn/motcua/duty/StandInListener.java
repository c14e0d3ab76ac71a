package vn.motcua.duty;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.engine.EngineUsers;
import vn.motcua.engine.SignedInUser;
import vn.motcua.engine.TaskModels;

/** Offers a new task at once to whoever stands in for a colleague who could take it. */
@Component
class StandInListener {
    private final InForce inForce;
    private final TaskModels models;
    private final Dossiers dossiers;
    private final EngineUsers users;

    StandInListener(InForce inForce, TaskModels models, Dossiers dossiers, EngineUsers users) {
        this.inForce = inForce;
        this.models = models;
        this.dossiers = dossiers;
        this.users = users;
    }

    @EventListener
    public void created(DelegateTask task) {
        var unit = task.getTenantId();
        if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName()) && unit != null) {
            var standing = inForce.in(unit);
            if (!standing.isEmpty()) {
                offer(task, standing);
            }
        }
    }

    private void offer(DelegateTask task, List<Substitution> standing) {
        var isDecision = Steps.isDecision(models.of(task));
        var groups = task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
        dossiers.find(task.getExecution().getProcessBusinessKey())
                .ifPresent(dossier -> standing.stream()
                        .filter(it -> it.covers(dossier.procedure(), isDecision))
                        .filter(it -> users.find(it.absent())
                                .map(SignedInUser::roles)
                                .filter(roles -> roles.stream().anyMatch(groups::contains))
                                .isPresent())
                        .forEach(it -> task.addCandidateGroup(it.group())));
    }
}
