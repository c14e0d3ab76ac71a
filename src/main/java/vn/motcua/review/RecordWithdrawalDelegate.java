package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The applicant takes her dossier back. */
@Component
class RecordWithdrawalDelegate implements JavaDelegate {
    private final Reception reception;

    RecordWithdrawalDelegate(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reception.withdraw(execution.getProcessBusinessKey());
    }
}
