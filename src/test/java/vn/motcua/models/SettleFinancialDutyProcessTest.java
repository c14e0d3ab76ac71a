package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class SettleFinancialDutyProcessTest {
    private static final String MODEL = "settle-financial-duty";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL)
                .when(
                        "pauseClockDelegate",
                        it -> assertThat(it.getVariable("ground")).isEqualTo("TAX"))
                .when(
                        "resumeClockDelegate",
                        it -> assertThat(it.getVariable("ground")).isEqualTo("TAX"));
    }

    @Test
    void collectsOnceTheTaxAuthorityHasSaidHowMuch() {
        var instance = process.start(Map.of());
        process.waitsAt(instance, "userTask_recordTaxNotice");
        assertThat(process.timesCalled("pauseClockDelegate")).isEqualTo(1);
        assertThat(process.timesCalled("resumeClockDelegate")).isZero();
        process.complete("userTask_recordTaxNotice", Map.of("taxAmount", 1_000L));
        assertThat(process.timesCalled("resumeClockDelegate")).isEqualTo(1);
        process.passes("callActivity_collectFee", Map.of());

        process.endsAt(instance, "endEvent_dutySettled");
    }
}
