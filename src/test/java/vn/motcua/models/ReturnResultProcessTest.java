package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class ReturnResultProcessTest {
    private static final String MODEL = "return-result";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void returnsItOverTheCounter() {
        var instance = process.start(Map.of());
        process.complete("userTask_returnResult", Map.of("collectedBy", "applicant"));

        process.endsAt(instance, "endEvent_returned");
        assertThat(process.timesCalled("recordReturnDelegate")).isEqualTo(1);
    }

    @Test
    void isReturnedByDownload() {
        var instance = process.start(Map.of());
        process.correlate("result.downloaded");

        process.endsAt(instance, "endEvent_returned");
        assertThat(process.timesCalled("recordReturnDelegate")).isEqualTo(1);
    }
}
