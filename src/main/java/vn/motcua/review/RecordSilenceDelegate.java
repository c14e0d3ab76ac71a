package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** An opinion did not come in time; that may mean consent. */
@Component
class RecordSilenceDelegate implements JavaDelegate {
    private final Consultation consultation;

    RecordSilenceDelegate(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var consents = consultation.late(ReviewVariables.OPINION.get(execution));
        ReviewVariables.SILENCE_CONSENTS.set(execution, consents);
    }
}
