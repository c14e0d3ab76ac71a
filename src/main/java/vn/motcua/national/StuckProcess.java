package vn.motcua.national;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.engine.UnitVariable;

/** Gives a dossier that could not be synchronised to the engine, whose incident a manager sees in Cockpit. */
@Component
class StuckProcess {
    private final RuntimeService runtime;

    StuckProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void start(Dossier dossier) {
        runtime.createProcessInstanceByKey("synchronise-dossier")
                .businessKey(dossier.code())
                .setVariable(UnitVariable.NAME, UnitVariable.of(dossier.unit()))
                .execute();
    }
}
