package vn.motcua.dossier;

import java.util.Date;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import vn.motcua.engine.UnitVariable;

/** Drives the process of a dossier, whose business key is the dossier's code. */
@Component
class DossierProcess {
    private final RuntimeService runtime;

    DossierProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void start(NewDossier dossier, Date wakeAt) {
        start(
                dossier.code().value(),
                dossier.procedure().version(),
                dossier.unit().code(),
                wakeAt);
    }

    void start(String code, String version, String unit, Date wakeAt) {
        runtime.createProcessInstanceById(version)
                .businessKey(code)
                .setVariable(UnitVariable.NAME, UnitVariable.of(unit))
                .setVariable(DossierVariables.WAKE_AT.name(), Variables.dateValue(wakeAt, true))
                .execute();
    }

    boolean supplemented(String code) {
        return correlate("dossier.supplemented", code);
    }

    boolean withdrawn(String code) {
        return correlate("dossier.withdrawn", code);
    }

    boolean downloaded(String code) {
        return correlate("result.downloaded", code);
    }

    /** While the result is not ready nobody waits for this; its return then begins with what was chosen. */
    void returnWayChosen(String code) {
        runtime.createMessageCorrelation("returnWay.chosen")
                .processInstanceBusinessKey(code)
                .correlateAll();
    }

    /** The part of the procedures that returns results begins anew, by itself. */
    void parcelCameBack(Dossier dossier) {
        runtime.createMessageCorrelation("parcel.cameBack")
                .processInstanceBusinessKey(dossier.code())
                .setVariable(UnitVariable.NAME, UnitVariable.of(dossier.unit()))
                .correlateStartMessage();
    }

    /** @return false when the process does not wait for this message now */
    private boolean correlate(String message, String code) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(code)
                    .correlate();
            return true;
        } catch (MismatchingMessageCorrelationException e) {
            return false;
        }
    }
}
