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

class GiveOpinionProcessTest {
    private static final String MODEL = "give-opinion";
    private static final Date DUE = Date.from(Instant.parse("2099-11-25T09:30:00Z"));

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL)
                .when("openOpinionDelegate", it -> {
                    it.setVariable("opinionGroup", "landBranch");
                    it.setVariable("opinionDue", DUE);
                });
    }

    @Test
    void isGivenByTheAskedPartyInItsOwnTime() {
        var instance = asked(true);
        assertThat(process.candidateGroups()).containsExactly("landBranch");
        assertThat(process.theTask().getDueDate()).isEqualTo(DUE);
        process.complete("userTask_giveOpinion", Map.of("opinionAnswer", "AGREE"));

        process.endsAt(instance, "endEvent_opinionGiven", "boundaryEvent_opinionOverdue");
        assertThat(process.timesCalled("recordOpinionDelegate")).isEqualTo(1);
    }

    @Test
    void isTakenAsConsentWhenSilenceMeansThat() {
        var instance = asked(true);
        process.fire("boundaryEvent_opinionOverdue");

        process.endsAt(instance, "endEvent_takenAsConsent", "endEvent_opinionGiven", "endEvent_waitingOn");
        assertThat(process.timesCalled("recordOpinionDelegate")).isZero();
    }

    @Test
    void isStillAwaitedWhenSilenceMeansNothing() {
        var instance = asked(false);
        process.fire("boundaryEvent_opinionOverdue");
        process.waitsAt(instance, "userTask_giveOpinion");
        process.complete("userTask_giveOpinion", Map.of("opinionAnswer", "DISAGREE"));

        process.endsAt(instance, "endEvent_opinionGiven", "endEvent_takenAsConsent");
        assertThat(process.timesCalled("recordSilenceDelegate")).isEqualTo(1);
    }

    private ProcessInstance asked(boolean silenceConsents) {
        process.when("recordSilenceDelegate", it -> it.setVariable("silenceConsents", silenceConsents));
        return process.start(Map.of("opinion", 7L));
    }
}
