package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class LandFirstCertificateProcessTest {
    private static final String MODEL = "land-first-certificate";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering(MODEL, MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), MODEL, MODEL);
    }

    @Test
    void issuesTheCertificate() {
        var instance = settled();
        process.passes("callActivity_decideResult", Map.of("resultSigned", true));
        process.passes("callActivity_issueResult", Map.of());
        process.passes("callActivity_returnResult", Map.of());

        process.endsAt(instance, "endEvent_issued", "endEvent_refused");
    }

    @Test
    void isMeasuredByTheLandBranch() {
        consulted();

        assertThat(process.theTask().getTaskDefinitionKey()).isEqualTo("userTask_measureLand");
        assertThat(process.candidateGroups()).containsExactly("landBranch");
    }

    @Test
    void endsWhenReceptionRefuses() {
        var instance = process.start(Map.of());
        process.passes("callActivity_receiveDossier", Map.of("receptionResult", "refused"));

        process.endsAt(instance, "endEvent_notAccepted", "userTask_verifyLand");
    }

    @Test
    void endsHereWhenAnotherUnitIsCompetent() {
        var instance = process.start(Map.of());
        process.passes("callActivity_receiveDossier", Map.of("receptionResult", "referred"));

        process.endsAt(instance, "endEvent_notAccepted", "userTask_verifyLand");
    }

    @Test
    void endsWhenTheSupplementDoesNotCome() {
        var instance = process.start(Map.of());
        process.passes("callActivity_receiveDossier", Map.of("receptionResult", "stopped"));

        process.endsAt(instance, "endEvent_stopped", "userTask_verifyLand");
    }

    @Test
    void verifiesAgainWhatWasSupplemented() {
        var instance = verified("supplement");
        process.passes("callActivity_supplementDossier", Map.of("supplementResult", "supplemented"));

        process.waitsAt(instance, "userTask_verifyLand");
    }

    @Test
    void endsWhenTheSupplementForTheSpecialistDoesNotCome() {
        var instance = verified("supplement");
        process.passes("callActivity_supplementDossier", Map.of("supplementResult", "overdue"));

        process.endsAt(instance, "endEvent_stoppedInProcessing", "callActivity_postPublicly");
    }

    @Test
    void refusesAtOnceWhatCannotBePosted() {
        var instance = verified("refuse");
        process.passes("callActivity_decideResult", Map.of("resultSigned", true));

        process.endsAt(instance, "endEvent_refused", "callActivity_postPublicly", "endEvent_issued");
    }

    @Test
    void refusesWhenAnObjectionIsUpheld() {
        var instance = posted("refuse");
        process.passes("callActivity_decideResult", Map.of("resultSigned", true));

        process.endsAt(instance, "endEvent_refused", "callActivity_consult", "endEvent_issued");
    }

    @Test
    void signsAgainWithoutASecondPostingWhatTheLeaderReturned() {
        var instance = settled();
        process.passes("callActivity_decideResult", Map.of("resultSigned", false));
        process.complete("userTask_verifyLand", Map.of("decision", "submit"));
        process.passes("callActivity_decideResult", Map.of("resultSigned", true));

        process.waitsAt(instance, "callActivity_issueResult");
    }

    @Test
    void comesBackWhenTheLeaderReturnsARefusal() {
        var instance = verified("refuse");
        process.passes("callActivity_decideResult", Map.of("resultSigned", false));

        process.waitsAt(instance, "userTask_verifyLand");
    }

    @Test
    void endsWhenTheApplicantWithdraws() {
        var instance = verified("post");
        process.correlate("dossier.withdrawn");
        process.passes("callActivity_withdrawDossier", Map.of());

        process.endsAt(instance, "endEvent_withdrawn", "endEvent_issued");
    }

    @Test
    void watchesTheDeadlineBesideTheWork() {
        var instance = consulted();
        var branch = process.theTask();
        process.fire("startEvent_deadline");
        process.passesBeside(branch, "callActivity_watchDeadline");

        process.waitsAt(instance, "userTask_measureLand");
    }

    private ProcessInstance verified(String decision) {
        var instance = process.start(Map.of());
        process.passes("callActivity_receiveDossier", Map.of("receptionResult", "accepted"));
        process.complete("userTask_verifyLand", Map.of("decision", decision));
        return instance;
    }

    private ProcessInstance posted(@Nullable String decision) {
        var instance = verified("post");
        process.passes("callActivity_postPublicly", decision == null ? Map.of() : Map.of("decision", decision));
        return instance;
    }

    private ProcessInstance consulted() {
        var instance = posted(null);
        process.passes("callActivity_consult", Map.of());
        return instance;
    }

    private ProcessInstance settled() {
        var instance = consulted();
        process.complete("userTask_measureLand", Map.of());
        process.passes("callActivity_settleFinancialDuty", Map.of("taxAmount", 1_000L));
        return instance;
    }
}
