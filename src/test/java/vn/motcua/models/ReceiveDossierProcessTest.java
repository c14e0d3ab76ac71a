package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

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
        process.passes("callActivity_refuseDossier", Map.of("receptionResult", "refused"));

        process.endsAt(instance, "endEvent_refused", "serviceTask_acceptDossier");
    }

    @Test
    void checksAgainWhatWasSupplemented() {
        var instance = process.start(Map.of());
        process.complete("userTask_checkDossier", Map.of("receptionOutcome", "supplement"));
        process.waitsAt(instance, "callActivity_supplementDossier");
        process.passes("callActivity_supplementDossier", Map.of("supplementResult", "supplemented"));

        process.waitsAt(instance, "userTask_checkDossier");
        assertThat(process.timesCalled("validateDossierDelegate")).isEqualTo(2);
    }

    @Test
    void endsWhenTheSupplementDoesNotCome() {
        var instance = process.start(Map.of());
        process.complete("userTask_checkDossier", Map.of("receptionOutcome", "supplement"));
        process.passes("callActivity_supplementDossier", Map.of("supplementResult", "overdue"));

        process.endsAt(instance, "endEvent_stopped", "endEvent_accepted");
    }

    @Test
    void refersToTheCompetentUnit() {
        var instance = process.start(Map.of());
        process.complete("userTask_checkDossier", Map.of("receptionOutcome", "refer"));
        process.complete("userTask_chooseUnit", Map.of("referral", "refer"));

        process.endsAt(instance, "endEvent_referred", "endEvent_accepted", "endEvent_refused");
        assertThat(process.timesCalled("referDossierDelegate")).isEqualTo(1);
    }

    @Test
    void checksAgainWhatIsNotReferredAfterAll() {
        var instance = process.start(Map.of());
        process.complete("userTask_checkDossier", Map.of("receptionOutcome", "refer"));
        process.complete("userTask_chooseUnit", Map.of("referral", "back"));

        process.waitsAt(instance, "userTask_checkDossier");
        assertThat(process.timesCalled("referDossierDelegate")).isZero();
    }
}
