package vn.motcua.national;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.engine.UnitVariable;

/** Starts the deposit of a result as a process of its own, so that a store that is away never holds up a dossier. */
@Component
class DepositProcess {
    private final RuntimeService runtime;

    DepositProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void start(Dossier dossier) {
        runtime.createProcessInstanceByKey("deposit-result")
                .businessKey(dossier.code())
                .setVariable(UnitVariable.NAME, UnitVariable.of(dossier.unit()))
                .execute();
    }
}
