package vn.motcua.dossier;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Wakes the watch over a deadline that has moved; one that has not begun wakes in time by itself. */
@Component
class WatchTimerProcess {
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    WatchTimerProcess(RuntimeService runtime, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    /** The watch looks at the clock at once and goes to sleep again until it has to. */
    void look(String code) {
        var watches = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .processDefinitionKey("watch-deadline")
                .list();
        watches.forEach(watch -> management
                .createJobQuery()
                .processInstanceId(watch.getId())
                .activityId("catchEvent_nextLook")
                .list()
                .forEach(it -> management.setJobDuedate(it.getId(), Date.from(clock.instant()))));
    }
}
