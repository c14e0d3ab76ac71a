package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class WithdrawDossierProcessTest {
    private static final String MODEL = "withdraw-dossier";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void tellsTheApplicantAndSettlesTheFee() {
        var instance = process.start(Map.of());
        process.waitsAt(instance, "callActivity_settleFee");
        process.passes("callActivity_settleFee", Map.of());

        process.endsAt(instance, "endEvent_withdrawn");
        assertThat(process.timesCalled("recordWithdrawalDelegate")).isEqualTo(1);
        assertThat(process.timesCalled("sendNoticeDelegate")).isEqualTo(1);
    }
}
