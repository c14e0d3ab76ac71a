package vn.motcua.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;

/** What a member of staff decided and wrote in the step that led here. */
@Component
class LastStep {
    private final DossierLog log;

    LastStep(DossierLog log) {
        this.log = log;
    }

    /** @throws IllegalStateException when no step was completed yet: an error of the model */
    DossierEvent of(String code) {
        return last(code, it -> true)
                .orElseThrow(() -> new IllegalStateException("No step of dossier " + code + " was completed yet"));
    }

    /** The last step with this duty. */
    DossierEvent of(String code, String duty) {
        return last(code, it -> it.text("duty").filter(duty::equals).isPresent())
                .orElseThrow(() -> new IllegalStateException("Dossier " + code + " had no step '" + duty + "'"));
    }

    /** The last step in which this was written; a leader who signs a refusal does not write the reason again. */
    DossierEvent withDetail(String code, String detail) {
        return last(code, it -> it.text(detail).isPresent())
                .orElseThrow(() -> new IllegalStateException("No step of dossier " + code + " gives a " + detail));
    }

    private Optional<DossierEvent> last(String code, Predicate<DossierEvent> holds) {
        return log.last(code, it -> it.kind() == EventKind.STEP_COMPLETED && holds.test(it));
    }

    /** The named details of a step that were given. */
    static Map<String, Object> details(DossierEvent step, String... names) {
        var details = new LinkedHashMap<String, Object>();
        for (var name : names) {
            step.text(name).ifPresent(it -> details.put(name, it));
        }
        return details;
    }
}
