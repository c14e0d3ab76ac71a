package vn.motcua.national;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.engine.UnitVariable;

/** Gives results that the store did not take at once to the engine, whose incident a manager sees in Cockpit. */
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
