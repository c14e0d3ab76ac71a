package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class WatchDeadlineProcessTest {
    private static final String MODEL = "watch-deadline";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void recordsWhatIsOverdue() {
        process.when("askClockDelegate", it -> it.setVariable("deadlineState", "overdue"));
        var instance = process.start(Map.of());

        process.endsAt(instance, "endEvent_overdueRecorded", "catchEvent_nextLook", "callActivity_extendDossier");
        assertThat(process.timesCalled("recordOverdueDelegate")).isEqualTo(1);
    }

    @Test
    void looksAgainLater() {
        answering("far", "overdue");
        var instance = process.start(Map.of());
        process.waitsAt(instance, "catchEvent_nextLook");
        process.fire("catchEvent_nextLook");

        process.endsAt(instance, "endEvent_overdueRecorded");
    }

    @Test
    void stopsLookingWhenTheDossierIsFinished() {
        answering("finished");
        var instance = process.start(Map.of());

        process.endsAt(instance, "endEvent_finished", "catchEvent_nextLook", "serviceTask_recordOverdue");
    }

    @Test
    void asksForAnExtensionAndLooksAgain() {
        answering("near", "far");
        var instance = process.start(Map.of());
        process.passes("callActivity_extendDossier", Map.of());

        process.waitsAt(instance, "catchEvent_nextLook");
        assertThat(process.timesCalled("recordOverdueDelegate")).isZero();
    }

    @Test
    void doesNotWaitForADraftLongerThanTheDueDate() {
        answering("near", "overdue");
        var instance = process.start(Map.of());
        process.fire("boundaryEvent_due");

        process.endsAt(instance, "endEvent_overdueRecorded");
        assertThat(process.theTask()).isNull();
    }

    @Test
    void dropsTheDraftWhenTheResultIsIssued() {
        answering("near");
        var instance = process.start(Map.of());
        process.correlate("dossier.finished");

        process.endsAt(instance, "endEvent_notNeeded", "endEvent_overdueRecorded");
        assertThat(process.theTask()).isNull();
    }

    /** What the clock says at each look. */
    private void answering(String... states) {
        process.when(
                "askClockDelegate",
                it -> it.setVariable("deadlineState", states[process.timesCalled("askClockDelegate") - 1]));
    }
}
