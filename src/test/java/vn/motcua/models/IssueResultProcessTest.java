package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class IssueResultProcessTest {
    private static final String MODEL = "issue-result";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    @Test
    void issuesWhatTheRecordsClerkHasStamped() {
        var process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
        var instance = process.start(Map.of());

        process.complete("userTask_issueResult", Map.of());

        assertThat(process.timesCalled("issueResultDelegate")).isEqualTo(1);
        process.endsAt(instance, "endEvent_issued");
    }
}
