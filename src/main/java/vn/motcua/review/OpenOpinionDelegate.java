package vn.motcua.review;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** One of the asked parties has its own time and its own staff. */
@Component
class OpenOpinionDelegate implements JavaDelegate {
    private final Consultation consultation;

    OpenOpinionDelegate(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var opinion = consultation.get(ReviewVariables.OPINION.get(execution));
        ReviewVariables.OPINION_GROUP.set(execution, Consultation.group(opinion));
        ReviewVariables.PARTY_NAME.set(execution, opinion.partyName());
        ReviewVariables.OPINION_DUE.set(execution, Date.from(opinion.dueAt()));
    }
}
