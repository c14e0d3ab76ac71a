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

class SupplementDossierProcessTest {
    private static final String MODEL = "supplement-dossier";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL)
                .when("requestSupplementDelegate", it -> it.setVariable("supplementDue", tomorrow()));
    }

    @Test
    void goesOnWhenTheApplicantHasSupplemented() {
        var instance = process.start(Map.of());
        process.waitsAt(instance, "gateway_waitForSupplement");
        assertThat(process.timesCalled("sendNoticeDelegate")).isEqualTo(1);
        process.correlate("dossier.supplemented");

        process.endsAt(instance, "endEvent_supplemented", "endEvent_stopped", "serviceTask_stopDossier");
        assertThat(process.timesCalled("recordSupplementDelegate")).isEqualTo(1);
    }

    @Test
    void stopsWhenTheSupplementDoesNotCome() {
        var instance = process.start(Map.of());
        process.fire("catchEvent_supplementOverdue");
        process.waitsAt(instance, "callActivity_settleFee");
        process.passes("callActivity_settleFee", Map.of());

        process.endsAt(instance, "endEvent_stopped", "endEvent_supplemented", "serviceTask_recordSupplement");
        assertThat(process.timesCalled("stopDossierDelegate")).isEqualTo(1);
        assertThat(process.timesCalled("sendNoticeDelegate")).isEqualTo(2);
    }

    private static Date tomorrow() {
        return Date.from(Instant.now().plusSeconds(86_400));
    }
}
