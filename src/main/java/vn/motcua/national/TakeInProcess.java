package vn.motcua.national;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.engine.UnitVariable;

/** Starts taking an arrival in; it has no business key, since it is no dossier yet. */
@Component
class TakeInProcess {
    private final RuntimeService runtime;

    TakeInProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param unit code of the unit whose reception looks after it */
    void start(long arrival, String unit) {
        runtime.createProcessInstanceByKey("take-in-national")
                .setVariable(UnitVariable.NAME, UnitVariable.of(unit))
                .setVariable(ArrivalVariables.ARRIVAL_ID.name(), arrival)
                .execute();
    }
}
