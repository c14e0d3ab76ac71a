package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class HouseholdBusinessRegistrationProcessTest {
    private static final String MODEL = "household-business-registration";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering(MODEL, MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        ProcessEngine engine = extension.getProcessEngine();
        process = ProcessUnderTest.deploy(engine, MODEL, MODEL);
    }

    @Test
    void issuesTheCertificate() {
        var instance = accepted();
        assertThat(process.theTask().getTaskDefinitionKey()).isEqualTo("userTask_appraise");
        appraised("grant");
        process.passes("callActivity_approveResult", Map.of("resultSigned", true));
        process.passes("callActivity_issueResult", Map.of());
        process.passes("callActivity_returnResult", Map.of());

        process.endsAt(instance, "endEvent_issued", "endEvent_refused");
    }

    @Test
    void endsWhenReceptionRefuses() {
        var instance = process.start(Map.of());
        process.passes("callActivity_receiveDossier", Map.of("receptionResult", "refused"));

        process.endsAt(instance, "endEvent_notAccepted", "userTask_appraise");
    }

    @Test
    void endsHereWhenAnotherUnitIsCompetent() {
        var instance = process.start(Map.of());
        process.passes("callActivity_receiveDossier", Map.of("receptionResult", "referred"));

        process.endsAt(instance, "endEvent_notAccepted", "userTask_appraise");
    }

    @Test
    void endsWhenTheSupplementDoesNotCome() {
        var instance = process.start(Map.of());
        process.passes("callActivity_receiveDossier", Map.of("receptionResult", "stopped"));

        process.endsAt(instance, "endEvent_stopped", "userTask_appraise");
    }

    @Test
    void appraisesAgainWhatWasSupplemented() {
        var instance = accepted();
        process.complete("userTask_appraise", Map.of("decision", "supplement"));
        process.passes("callActivity_supplementDossier", Map.of("supplementResult", "supplemented"));

        process.waitsAt(instance, "userTask_appraise");
    }

    @Test
    void endsWhenTheSupplementForTheSpecialistDoesNotCome() {
        var instance = accepted();
        process.complete("userTask_appraise", Map.of("decision", "supplement"));
        process.passes("callActivity_supplementDossier", Map.of("supplementResult", "overdue"));

        process.endsAt(instance, "endEvent_stoppedInProcessing", "userTask_checkDraft");
    }

    @Test
    void comesBackWhenTheDivisionHeadReturnsTheDraft() {
        var instance = accepted();
        process.complete("userTask_appraise", Map.of("decision", "grant"));
        process.complete("userTask_checkDraft", Map.of("draftAgreed", false));

        process.waitsAt(instance, "userTask_appraise");
    }

    @Test
    void comesBackWhenTheLeaderReturnsTheResult() {
        var instance = accepted();
        appraised("grant");
        process.passes("callActivity_approveResult", Map.of("resultSigned", false));

        process.waitsAt(instance, "userTask_appraise");
    }

    @Test
    void refusesWhenTheLeaderSignsTheRefusal() {
        var instance = accepted();
        appraised("refuse");
        process.passes("callActivity_approveResult", Map.of("resultSigned", true));
        process.passes("callActivity_refuseDossier", Map.of());

        process.endsAt(instance, "endEvent_refused", "serviceTask_registerBusiness");
    }

    @Test
    void comesBackWhenTheNameWasTakenMeanwhile() {
        process.when("registerHouseholdBusinessDelegate", it -> {
            throw new BpmnError("registrationConflict");
        });
        var instance = accepted();
        appraised("grant");
        process.passes("callActivity_approveResult", Map.of("resultSigned", true));

        process.waitsAt(instance, "userTask_appraise");
    }

    @Test
    void endsWhenTheApplicantWithdraws() {
        var instance = accepted();
        process.correlate("dossier.withdrawn");
        process.passes("callActivity_withdrawDossier", Map.of());

        process.endsAt(instance, "endEvent_withdrawn", "endEvent_issued");
    }

    @Test
    void watchesTheDeadlineBesideTheWork() {
        var instance = process.start(Map.of());
        process.passes("callActivity_receiveDossier", Map.of("receptionResult", "accepted"));
        process.passes("callActivity_collectFee", Map.of());
        process.complete("userTask_appraise", Map.of("decision", "grant"));
        var head = process.theTask();
        process.fire("startEvent_deadline");
        process.passesBeside(head, "callActivity_watchDeadline");

        process.waitsAt(instance, "userTask_checkDraft");
    }

    @Test
    void comesBackWhenTheLeaderReturnsARefusal() {
        var instance = accepted();
        appraised("refuse");
        process.passes("callActivity_approveResult", Map.of("resultSigned", false));

        process.waitsAt(instance, "userTask_appraise");
    }

    private ProcessInstance accepted() {
        var instance = process.start(Map.of());
        process.passes("callActivity_receiveDossier", Map.of("receptionResult", "accepted"));
        process.passes("callActivity_collectFee", Map.of());
        return instance;
    }

    private void appraised(String decision) {
        process.complete("userTask_appraise", Map.of("decision", decision));
        process.complete("userTask_checkDraft", Map.of("draftAgreed", true));
    }
}
