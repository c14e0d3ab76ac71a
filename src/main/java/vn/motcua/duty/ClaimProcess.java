package vn.motcua.duty;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.duty.OpenWork.Item;
import vn.motcua.engine.SignedInUser;
import vn.motcua.engine.TaskRefusedException;

/** Takes several tasks for somebody, each by itself: one that she may not have keeps no other from her. */
@Component
public class ClaimProcess {
    private final TaskService engine;
    private final IdentityService identity;
    private final OpenWork work;
    private final TransactionTemplate transaction;

    ClaimProcess(TaskService engine, IdentityService identity, OpenWork work, TransactionTemplate transaction) {
        this.engine = engine;
        this.identity = identity;
        this.work = work;
        this.transaction = transaction;
    }

    /**
     * What became of one.
     *
     * @param code of the dossier, and {@code step} the name of the task; empty when it is not hers to see any more
     */
    public record Claim(String task, String code, String step, Outcome outcome) implements Serializable {}

    /** The texts stand in {@code texts/duty.properties} below {@code work.claimed}. */
    public enum Outcome {
        CLAIMED,
        /** Done, or in other hands meanwhile. */
        GONE,
        /** She had an earlier duty in this dossier that rules her out. */
        DUTIES
    }

    /** In the order in which they are asked for; the same rights and rules hold as in Tasklist. */
    public List<Claim> claim(List<String> tasks, SignedInUser person) {
        var hers = work.among(tasks, person).stream().collect(Collectors.toMap(Item::task, Function.identity()));
        return tasks.stream()
                .distinct()
                .map(it -> {
                    var item = hers.get(it);
                    return item == null
                            ? new Claim(it, "", "", Outcome.GONE)
                            : new Claim(it, item.code(), item.step(), claim(it, person));
                })
                .toList();
    }

    private Outcome claim(String task, SignedInUser person) {
        try {
            identity.setAuthentication(person.id(), List.copyOf(person.roles()), List.copyOf(person.units()));
            transaction.executeWithoutResult(it -> engine.claim(task, person.id()));
            return Outcome.CLAIMED;
        } catch (ProcessEngineException e) {
            return isRefused(e) ? Outcome.DUTIES : Outcome.GONE;
        } finally {
            identity.clearAuthentication();
        }
    }

    private static boolean isRefused(Throwable failure) {
        return failure instanceof TaskRefusedException || failure.getCause() != null && isRefused(failure.getCause());
    }
}
