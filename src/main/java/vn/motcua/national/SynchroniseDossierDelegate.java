package vn.motcua.national;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends everything of one dossier that the national portal has not taken. */
@Component
class SynchroniseDossierDelegate implements JavaDelegate {
    private final Synchronisation synchronisation;

    SynchroniseDossierDelegate(Synchronisation synchronisation) {
        this.synchronisation = synchronisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        synchronisation.sendAll(execution.getProcessBusinessKey());
    }
}
