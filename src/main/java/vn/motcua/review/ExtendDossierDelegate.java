package vn.motcua.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The leader has signed the apology: the dossier has more time. */
@Component
class ExtendDossierDelegate implements JavaDelegate {
    private final ExtensionRequests requests;

    ExtendDossierDelegate(ExtensionRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.extend(execution.getProcessBusinessKey());
    }
}
