package vn.motcua.review;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.engine.UnitVariable;

/** Starts the sealing of a scan as a process of its own, so that a signing service that is away loses no file. */
@Component
class SealDocumentProcess {
    private final RuntimeService runtime;

    SealDocumentProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void start(Dossier dossier, UUID document) {
        runtime.createProcessInstanceByKey("seal-document")
                .businessKey(dossier.code())
                .setVariable(UnitVariable.NAME, UnitVariable.of(dossier.unit()))
                .setVariable(ReviewVariables.DOCUMENT.name(), document.toString())
                .execute();
    }
}
