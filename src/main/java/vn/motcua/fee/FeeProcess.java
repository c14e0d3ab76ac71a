package vn.motcua.fee;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells a dossier's process that its fee came in. */
@Component
class FeeProcess {
    private static final String PAID = "fee.paid";

    private final RuntimeService runtime;

    FeeProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    boolean waitsForPayment(String code) {
        return runtime.createExecutionQuery()
                        .messageEventSubscriptionName(PAID)
                        .processInstanceBusinessKey(code)
                        .count()
                > 0;
    }

    void paid(String code) {
        runtime.createMessageCorrelation(PAID).processInstanceBusinessKey(code).correlate();
    }
}
