package vn.motcua.review;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the watch over a deadline that there is nothing left to watch. */
@Component
class WatchProcess {
    private static final String FINISHED = "dossier.finished";

    private final RuntimeService runtime;

    WatchProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** An apology that is still a draft is not needed any more. */
    void finished(String code) {
        runtime.createExecutionQuery()
                .messageEventSubscriptionName(FINISHED)
                .processInstanceBusinessKey(code)
                .list()
                .forEach(it -> runtime.messageEventReceived(FINISHED, it.getId()));
    }
}
