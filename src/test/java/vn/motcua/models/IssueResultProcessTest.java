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

class IssueResultProcessTest {
    private static final String MODEL = "issue-result";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void issuesWhatTheRecordsClerkHasStamped() {
        var instance = issued(false);

        assertThat(process.timesCalled("issueResultDelegate")).isEqualTo(1);
        assertThat(process.timesCalled("sealResultDelegate")).isZero();
        process.endsAt(instance, "endEvent_issued", "serviceTask_sealResult");
    }

    @Test
    void signsItElectronicallyInAJobOfItsOwn() {
        var instance = issued(true);
        process.waitsAt(instance, "serviceTask_sealResult");
        assertThat(process.timesCalled("sealResultDelegate")).isZero();
        process.fire("serviceTask_sealResult");

        assertThat(process.timesCalled("sealResultDelegate")).isEqualTo(1);
        process.endsAt(instance, "endEvent_issued");
    }

    private ProcessInstance issued(boolean sealNeeded) {
        process.when("issueResultDelegate", execution -> execution.setVariable("sealNeeded", sealNeeded));
        var instance = process.start(Map.of());
        process.complete("userTask_issueResult", Map.of());
        return instance;
    }
}
