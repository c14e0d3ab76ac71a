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

class SettleFeeProcessTest {
    private static final String MODEL = "settle-fee";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void endsAtOnceWhenNothingWasPaid() {
        var instance = stopped(false);

        process.endsAt(instance, "endEvent_nothingPaid", "userTask_refundFee", "endEvent_feeSettled");
        assertThat(process.timesCalled("sendNoticeDelegate")).isZero();
    }

    @Test
    void settlesWhatWasPaid() {
        var instance = stopped(true);
        process.complete("userTask_refundFee", Map.of("refund", "full"));
        process.waitsAt(instance, "serviceTask_settleRefund");
        process.fire("serviceTask_settleRefund");

        process.endsAt(instance, "endEvent_feeSettled", "endEvent_nothingPaid");
        assertThat(process.timesCalled("settleRefundDelegate")).isEqualTo(1);
        assertThat(process.timesCalled("sendNoticeDelegate")).isEqualTo(1);
    }

    private ProcessInstance stopped(boolean feePaid) {
        process.when("findFeePaidDelegate", it -> it.setVariable("feePaid", feePaid));
        return process.start(Map.of());
    }
}
