package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The dossier is late, and its log says so. */
@Component
class RecordOverdueDelegate implements JavaDelegate {
    private final Watch watch;

    RecordOverdueDelegate(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.overdue(execution.getProcessBusinessKey());
    }
}
