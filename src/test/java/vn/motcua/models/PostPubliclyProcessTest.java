package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class PostPubliclyProcessTest {
    private static final String MODEL = "post-publicly";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL)
                .when("pauseClockDelegate", it -> {
                    assertThat(it.getVariable("ground")).isEqualTo("PUBLIC_POSTING");
                    assertThat(it.getVariable("days")).isEqualTo("15");
                    it.setVariable("pausedUntil", Date.from(Instant.now().plusSeconds(86_400)));
                })
                .when(
                        "resumeClockDelegate",
                        it -> assertThat(it.getVariable("ground")).isEqualTo("PUBLIC_POSTING"));
    }

    @Test
    void goesOnWhenThePostingIsOver() {
        var instance = posted();
        process.waitsAt(instance, "userTask_recordObjection");
        assertThat(process.timesCalled("resumeClockDelegate")).isZero();
        process.fire("boundaryEvent_postingOver");

        process.endsAt(instance, "endEvent_posted", "gateway_objectionUpheld");
        assertThat(process.timesCalled("resumeClockDelegate")).isEqualTo(1);
    }

    @Test
    void staysPostedAfterAnObjectionWithoutGround() {
        var instance = posted();
        process.complete("userTask_recordObjection", Map.of("decision", "continue"));

        process.waitsAt(instance, "userTask_recordObjection");
        assertThat(process.timesCalled("pauseClockDelegate")).isEqualTo(1);
        process.fire("boundaryEvent_postingOver");
        process.endsAt(instance, "endEvent_posted");
    }

    @Test
    void endsTogetherWithAnObjectionThatIsUpheld() {
        var instance = posted();
        process.complete("userTask_recordObjection", Map.of("decision", "refuse"));

        process.endsAt(instance, "endEvent_posted", "boundaryEvent_postingOver");
        assertThat(process.timesCalled("resumeClockDelegate")).isEqualTo(1);
    }

    private ProcessInstance posted() {
        return process.start(Map.of("postingDays", "15"));
    }
}
