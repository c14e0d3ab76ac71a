package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class ReconcilePaymentProcessTest {
    private static final String MODEL = "reconcile-payment";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void receptionDecidesWhatBecomesOfTheMoney() {
        var instance = process.start(Map.of("paymentId", 1L));
        process.waitsAt(instance, "userTask_reconcilePayment");
        process.complete("userTask_reconcilePayment", Map.of("reconciliation", "returned"));

        process.endsAt(instance, "endEvent_reconciled");
        assertThat(process.timesCalled("recordReconciliationDelegate")).isEqualTo(1);
    }
}
