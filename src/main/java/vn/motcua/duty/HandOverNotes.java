package vn.motcua.duty;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;

/** Notes in a dossier's log that a task went from one person to another; nobody's task goes without. */
@Component
public class HandOverNotes {
    private static final String TASK = "taskId";
    private static final String CAUSE = "cause";
    private static final String FROM = "from";

    private final DossierLog log;

    HandOverNotes(DossierLog log) {
        this.log = log;
    }

    /** Why a task went; the texts stand in {@code texts/dossier.properties}. */
    enum Cause {
        SUBSTITUTION_BEGAN,
        SUBSTITUTION_ENDED,
        REASSIGNED,
        /** Through a door that asks for no reason: Tasklist, or the engine's REST API. */
        OUTSIDE
    }

    /** Under a substitution that begins or has ended. */
    void note(OpenTask task, Cause cause, @Nullable String to, Substitution substitution) {
        var detail = detail(task.id(), task.name(), cause, task.holder().orElse(null), to);
        detail.put(Behalf.SUBSTITUTION, substitution.id());
        log.append(
                task.code(),
                NewEvent.of(EventKind.TASK_REASSIGNED, NewEvent.SYSTEM).with(detail));
    }

    void note(OpenTask task, String to, String by, String reason) {
        var detail =
                detail(task.id(), task.name(), Cause.REASSIGNED, task.holder().orElse(null), to);
        detail.put("reason", reason);
        log.append(task.code(), NewEvent.of(EventKind.TASK_REASSIGNED, by).with(detail));
    }

    /** What somebody did through a door that asks for no reason. */
    public void outside(String code, String task, String name, @Nullable String from, @Nullable String to, String by) {
        var detail = detail(task, name, Cause.OUTSIDE, from, to);
        log.append(code, NewEvent.of(EventKind.TASK_REASSIGNED, by).with(detail));
    }

    /** From whom a task came to its holder under this substitution; empty when it did not. */
    Optional<String> origin(OpenTask task, Substitution substitution) {
        return log.last(task.code(), it -> isAbout(it, task.id()))
                .filter(it -> isBegin(it, substitution))
                .flatMap(it -> it.text(FROM));
    }

    private static boolean isAbout(DossierEvent event, String task) {
        return event.kind() == EventKind.TASK_REASSIGNED
                && event.text(TASK).filter(task::equals).isPresent();
    }

    private static boolean isBegin(DossierEvent event, Substitution substitution) {
        return event.text(CAUSE).filter(Cause.SUBSTITUTION_BEGAN.name()::equals).isPresent()
                && event.text(Behalf.SUBSTITUTION)
                        .filter(String.valueOf(substitution.id())::equals)
                        .isPresent();
    }

    private static Map<String, Object> detail(
            String task, String name, Cause cause, @Nullable String from, @Nullable String to) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put(CAUSE, cause.name());
        detail.put(TASK, task);
        detail.put("step", name);
        if (from != null) {
            detail.put(FROM, from);
        }
        if (to != null) {
            detail.put("to", to);
        }
        return detail;
    }
}
