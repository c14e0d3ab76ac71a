package vn.motcua.national;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands every result of one dossier to the electronic data store that the store has not. */
@Component
class DepositResultDelegate implements JavaDelegate {
    private final Deposits deposits;

    DepositResultDelegate(Deposits deposits) {
        this.deposits = deposits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deposits.depositAll(execution.getProcessBusinessKey());
    }
}
