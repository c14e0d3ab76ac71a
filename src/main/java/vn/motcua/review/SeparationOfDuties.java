package vn.motcua.review;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.engine.TaskModels.TaskModel;
import vn.motcua.engine.TaskRefusedException;

/**
 * Nobody approves what she appraised. A task says by its extension property {@code notBy} which duty rules her out; the
 * event log knows who had it.
 */
@Component
class SeparationOfDuties {
    private final DossierLog log;

    SeparationOfDuties(DossierLog log) {
        this.log = log;
    }

    /** @throws TaskRefusedException when this person may not take the task */
    void check(String code, TaskModel task, String person) {
        task.property("notBy").ifPresent(duty -> {
            var had = log.last(
                    code,
                    it -> it.kind() == EventKind.STEP_COMPLETED
                            && it.actor().equals(person)
                            && it.text("duty").filter(duty::equals).isPresent());
            if (had.isPresent()) {
                throw new TaskRefusedException(
                        "Người đã thẩm định hồ sơ này không được kiểm tra hoặc ký duyệt. Hãy chuyển việc cho người khác.");
            }
        });
    }
}
