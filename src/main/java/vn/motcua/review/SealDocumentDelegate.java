package vn.motcua.review;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Signs a scan electronically for the unit at whose desk it was made, wherever the dossier has gone meanwhile. */
@Component
class SealDocumentDelegate implements JavaDelegate {
    private final SealedScans scans;

    SealDocumentDelegate(SealedScans scans) {
        this.scans = scans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var document = UUID.fromString(ReviewVariables.DOCUMENT.get(execution));
        var sealed = scans.seal(execution.getProcessBusinessKey(), document, execution.getTenantId());
        ReviewVariables.DOCUMENT_SEALED.set(execution, sealed);
    }
}
