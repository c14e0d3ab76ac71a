package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A party has said what it thinks. */
@Component
class RecordOpinionDelegate implements JavaDelegate {
    private final Consultation consultation;

    RecordOpinionDelegate(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultation.given(ReviewVariables.OPINION.get(execution));
    }
}
