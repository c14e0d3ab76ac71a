package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Drives what comes after due dates have moved: the due dates of the tasks, and word to the applicants. */
@Component
class FollowCalendarProcess {
    private final RuntimeService runtime;

    FollowCalendarProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param codes of dossiers whose due date has moved */
    void start(List<String> codes) {
        runtime.createProcessInstanceByKey("follow-calendar")
                .setVariable(
                        DossierVariables.DOSSIERS.name(),
                        String.join(" ", codes).getBytes(StandardCharsets.US_ASCII))
                .execute();
    }
}
