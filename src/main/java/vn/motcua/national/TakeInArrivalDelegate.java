package vn.motcua.national;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes a dossier of what was submitted on the national portal, or says why that cannot be done. */
@Component
class TakeInArrivalDelegate implements JavaDelegate {
    private static final int LONGEST = 500;

    private final TakeIn takeIn;

    TakeInArrivalDelegate(TakeIn takeIn) {
        this.takeIn = takeIn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = takeIn.take(ArrivalVariables.ARRIVAL_ID.get(execution));
        ArrivalVariables.NATIONAL_CODE.set(execution, outcome.code());
        ArrivalVariables.TAKEN_IN.set(execution, outcome.refusal().isEmpty());
        outcome.refusal().ifPresent(it -> {
            var fields = String.join("; ", it.fields());
            ArrivalVariables.REFUSAL.set(execution, it.reason().name());
            ArrivalVariables.REFUSAL_FIELDS.set(
                    execution, fields.length() > LONGEST ? fields.substring(0, LONGEST) + "…" : fields);
        });
    }
}
