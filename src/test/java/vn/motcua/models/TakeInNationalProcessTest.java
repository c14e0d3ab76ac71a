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

class TakeInNationalProcessTest {
    private static final String MODEL = "take-in-national";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void becomesADossierInAJobOfItsOwn() {
        var instance = tried(true);

        process.endsAt(instance, "endEvent_takenIn", "userTask_settleArrival");
        assertThat(process.timesCalled("takeInArrivalDelegate")).isEqualTo(1);
    }

    @Test
    void isTriedAgainAfterItWasCorrected() {
        var instance = tried(false);
        assertThat(process.candidateGroups()).containsExactly("reception");
        process.complete("userTask_settleArrival", Map.of("arrivalDecision", "again"));
        process.when("takeInArrivalDelegate", it -> it.setVariable("takenIn", true));
        process.fire("serviceTask_takeIn");

        process.endsAt(instance, "endEvent_takenIn", "endEvent_entered", "endEvent_rejected");
        assertThat(process.timesCalled("takeInArrivalDelegate")).isEqualTo(2);
    }

    @Test
    void isOverWhenSomebodyTypedItIn() {
        var instance = tried(false);
        process.complete("userTask_settleArrival", Map.of("arrivalDecision", "entered"));

        process.endsAt(instance, "endEvent_entered", "endEvent_takenIn", "endEvent_rejected");
        assertThat(process.timesCalled("rejectArrivalDelegate")).isZero();
    }

    @Test
    void isOverWhenThePortalKnowsThatItWasRejected() {
        var instance = tried(false);
        process.complete("userTask_settleArrival", Map.of("arrivalDecision", "rejected"));
        process.waitsAt(instance, "serviceTask_rejectArrival");
        process.fire("serviceTask_rejectArrival");

        process.endsAt(instance, "endEvent_rejected", "endEvent_takenIn", "endEvent_entered");
        assertThat(process.timesCalled("rejectArrivalDelegate")).isEqualTo(1);
    }

    private ProcessInstance tried(boolean takenIn) {
        process.when("takeInArrivalDelegate", it -> it.setVariable("takenIn", takenIn));
        var instance = process.start(Map.of("arrivalId", 1L));
        assertThat(process.timesCalled("takeInArrivalDelegate")).isZero();
        process.fire("serviceTask_takeIn");
        return instance;
    }
}
