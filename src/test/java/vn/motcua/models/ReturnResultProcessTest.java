package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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
        var instance = chosen("counter");
        assertThat(process.candidateGroups()).containsExactly("reception");
        process.complete("userTask_returnResult", Map.of("collectedBy", "applicant"));

        process.endsAt(instance, "endEvent_returned", "endEvent_posted");
        assertThat(process.timesCalled("recordReturnDelegate")).isEqualTo(1);
        assertThat(process.timesCalled("sendNoticeDelegate")).isEqualTo(1);
    }

    @Test
    void isReturnedByDownload() {
        var instance = chosen("download");
        process.correlate("result.downloaded");

        process.endsAt(instance, "endEvent_returned", "userTask_postResult");
        assertThat(process.timesCalled("recordReturnDelegate")).isEqualTo(1);
    }

    @Test
    void postsItAndTellsTheNumberOfTheParcel() {
        var instance = chosen("post");
        assertThat(process.candidateGroups()).containsExactly("reception");
        process.complete("userTask_postResult", Map.of("postOutcome", "posted"));

        process.endsAt(instance, "endEvent_posted", "userTask_returnResult", "serviceTask_recordReturn");
        assertThat(process.timesCalled("recordPostingDelegate")).isEqualTo(1);
        assertThat(process.timesCalled("sendNoticeDelegate")).isEqualTo(2);
    }

    @Test
    void handsItOverWhenSheComesBeforeItIsPosted() {
        var instance = chosen("post");
        process.complete("userTask_postResult", Map.of("postOutcome", "counter"));
        process.complete("userTask_returnResult", Map.of("collectedBy", "applicant"));

        process.endsAt(instance, "endEvent_returned", "serviceTask_recordPosting");
    }

    @Test
    void followsHerWhenSheChoosesAnew() {
        var instance = chosen("counter", "post", "counter");
        process.waitsAt(instance, "userTask_returnResult");
        process.correlate("returnWay.chosen");
        process.waitsAt(instance, "userTask_postResult");
        process.correlate("returnWay.chosen");
        process.complete("userTask_returnResult", Map.of("collectedBy", "applicant"));

        process.endsAt(instance, "endEvent_returned", "serviceTask_recordPosting");
        assertThat(process.timesCalled("findReturnWayDelegate")).isEqualTo(3);
    }

    @Test
    void beginsAnewWithAParcelThatCameBack() {
        process.when("findReturnWayDelegate", it -> it.setVariable("returnWay", "counter"));
        var instance = extension
                .getProcessEngine()
                .getRuntimeService()
                .startProcessInstanceByMessage(
                        "parcel.cameBack", "H57.04-261123-0001", Collections.singletonMap("dueAt", null));
        process.complete("userTask_returnResult", Map.of("collectedBy", "applicant"));

        process.endsAt(instance, "endEvent_returned", "serviceTask_noticeResultReady");
        assertThat(process.timesCalled("sendNoticeDelegate")).isEqualTo(1);
    }

    /** Starts, and finds these ways one after the other. */
    private ProcessInstance chosen(String... ways) {
        Iterator<String> next = List.of(ways).iterator();
        process.when("findReturnWayDelegate", it -> it.setVariable("returnWay", next.next()));
        return process.start(Map.of());
    }
}
