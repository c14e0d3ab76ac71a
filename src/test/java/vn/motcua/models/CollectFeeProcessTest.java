package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class CollectFeeProcessTest {
    private static final String MODEL = "collect-fee";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void takesCashOverTheCounter() {
        var instance = asked(true);
        process.complete("userTask_collectFee", Map.of("cashReceived", true));

        process.endsAt(instance, "endEvent_feePaid", "boundaryEvent_feePaid", "endEvent_nothingDue");
        assertThat(process.timesCalled("recordPaymentDelegate")).isEqualTo(1);
    }

    @Test
    void aTransferEndsTheTaskAtTheCounter() {
        var instance = asked(true);
        process.waitsAt(instance, "userTask_collectFee");
        assertThat(process.timesCalled("sendNoticeDelegate")).isEqualTo(1);
        process.correlate("fee.paid");

        assertThat(process.theTask()).isNull();
        process.endsAt(instance, "endEvent_feePaid", "endEvent_nothingDue");
        assertThat(process.timesCalled("recordPaymentDelegate")).isEqualTo(1);
    }

    @Test
    void goesOnAtOnceWhenThereIsNothingToPay() {
        var instance = asked(false);

        process.endsAt(instance, "endEvent_nothingDue", "userTask_collectFee", "endEvent_feePaid");
        assertThat(process.timesCalled("sendNoticeDelegate")).isZero();
    }

    private ProcessInstance asked(boolean feeDue) {
        process.when("requestPaymentDelegate", it -> it.setVariable("feeDue", feeDue));
        return process.start(Map.of());
    }
}
