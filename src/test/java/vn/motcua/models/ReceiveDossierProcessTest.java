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

class ReceiveDossierProcessTest {
    private static final String MODEL = "receive-dossier";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void acceptsACompleteDossier() {
        var instance = process.start(Map.of());
        process.complete("userTask_checkDossier", Map.of("receptionOutcome", "accept"));

        process.endsAt(instance, "endEvent_accepted", "endEvent_refused", "endEvent_stopped");
        assertThat(process.timesCalled("acceptDossierDelegate")).isEqualTo(1);
    }

    @Test
    void refuses() {
        var instance = process.start(Map.of());
        process.complete("userTask_checkDossier", Map.of("receptionOutcome", "refuse"));

        process.endsAt(instance, "endEvent_refused", "serviceTask_acceptDossier");
    }

    @Test
    void waitsForASupplementAndChecksAgain() {
        process.when("requestSupplementDelegate", it -> it.setVariable("supplementDue", tomorrow()));
        var instance = process.start(Map.of());
        process.complete("userTask_checkDossier", Map.of("receptionOutcome", "supplement"));
        process.waitsAt(instance, "gateway_waitForSupplement");
        process.correlate("dossier.supplemented");

        process.waitsAt(instance, "userTask_checkDossier");
        assertThat(process.timesCalled("validateDossierDelegate")).isEqualTo(2);
    }

    @Test
    void stopsWhenTheSupplementDoesNotCome() {
        process.when("requestSupplementDelegate", it -> it.setVariable("supplementDue", tomorrow()));
        var instance = process.start(Map.of());
        process.complete("userTask_checkDossier", Map.of("receptionOutcome", "supplement"));
        process.fire("catchEvent_supplementOverdue");

        process.endsAt(instance, "endEvent_stopped", "endEvent_accepted");
        assertThat(process.timesCalled("stopDossierDelegate")).isEqualTo(1);
    }

    private static Date tomorrow() {
        return Date.from(Instant.now().plusSeconds(86_400));
    }
}
