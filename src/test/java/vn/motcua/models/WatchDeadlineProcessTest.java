package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
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
        process.when("askClockDelegate", it -> it.setVariable("overdue", true));
        var instance = process.start(Map.of());

        process.endsAt(instance, "endEvent_overdueRecorded", "catchEvent_nextLook");
        assertThat(process.timesCalled("recordOverdueDelegate")).isEqualTo(1);
    }

    @Test
    void looksAgainLater() {
        process.when("askClockDelegate", it -> it.setVariable("overdue", process.timesCalled("askClockDelegate") > 1));
        var instance = process.start(Map.of("wakeAt", Date.from(Instant.now().plusSeconds(3600))));
        process.waitsAt(instance, "catchEvent_nextLook");
        process.fire("catchEvent_nextLook");

        process.endsAt(instance, "endEvent_overdueRecorded");
    }
}
