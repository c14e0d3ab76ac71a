package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class ApproveResultProcessTest {
    private static final String MODEL = "approve-result";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void endsSigned() {
        var instance = process.start(Map.of("decision", "grant"));
        process.complete("userTask_signResult", Map.of("resultSigned", true));

        process.endsAt(instance, "endEvent_signed", "endEvent_returned");
        assertThat(process.timesCalled("signResultDelegate")).isEqualTo(1);
    }

    @Test
    void endsReturned() {
        var instance = process.start(Map.of("decision", "grant"));
        process.complete("userTask_signResult", Map.of("resultSigned", false));

        process.endsAt(instance, "endEvent_returned", "endEvent_signed");
        assertThat(process.timesCalled("signResultDelegate")).isZero();
    }
}
