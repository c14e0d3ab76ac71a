package vn.motcua.models;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class CertifiedCopiesProcessTest {
    private static final String MODEL = "certified-copies";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering(MODEL, MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), MODEL, MODEL);
    }

    @Test
    void certifiesWhatMatchesTheOriginal() {
        var instance = received("accepted");
        process.complete("userTask_compareCopies", Map.of("decision", "certify"));
        process.passes("callActivity_approveResult", Map.of("resultSigned", true));
        process.passes("callActivity_collectFee", Map.of());
        process.passes("callActivity_issueResult", Map.of());
        process.passes("callActivity_returnResult", Map.of());

        process.endsAt(instance, "endEvent_issued", "endEvent_refused");
    }

    @Test
    void refusesWhatMayNotBeCertified() {
        var instance = received("accepted");
        process.complete("userTask_compareCopies", Map.of("decision", "refuse"));
        process.passes("callActivity_refuseDossier", Map.of());

        process.endsAt(instance, "endEvent_refused", "endEvent_issued");
    }

    @Test
    void comparesAgainWhatTheSignerReturns() {
        var instance = received("accepted");
        process.complete("userTask_compareCopies", Map.of("decision", "certify"));
        process.passes("callActivity_approveResult", Map.of("resultSigned", false));

        process.waitsAt(instance, "userTask_compareCopies");
    }

    @Test
    void endsHereWhenAnotherUnitIsCompetent() {
        process.endsAt(received("referred"), "endEvent_notAccepted", "userTask_compareCopies");
    }

    @Test
    void endsWhenReceptionRefuses() {
        process.endsAt(received("refused"), "endEvent_notAccepted", "userTask_compareCopies");
    }

    @Test
    void endsWhenTheSupplementDoesNotCome() {
        process.endsAt(received("stopped"), "endEvent_stopped", "userTask_compareCopies");
    }

    @Test
    void endsWhenTheApplicantWithdraws() {
        var instance = received("accepted");
        process.correlate("dossier.withdrawn");
        process.passes("callActivity_withdrawDossier", Map.of());

        process.endsAt(instance, "endEvent_withdrawn", "endEvent_issued");
    }

    @Test
    void watchesTheDeadlineBesideTheWork() {
        var instance = received("accepted");
        var receptionist = process.theTask();
        process.fire("startEvent_deadline");
        process.passesBeside(receptionist, "callActivity_watchDeadline");

        process.waitsAt(instance, "userTask_compareCopies");
    }

    private ProcessInstance received(String result) {
        var instance = process.start(Map.of());
        process.passes("callActivity_receiveDossier", Map.of("receptionResult", result));
        return instance;
    }
}
