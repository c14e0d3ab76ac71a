package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class RefuseDossierProcessTest {
    private static final String MODEL = "refuse-dossier";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void recordsTheRefusalAndTellsTheApplicant() {
        var instance = process.start(Map.of());

        process.endsAt(instance, "endEvent_refused");
        assertThat(process.timesCalled("refuseDossierDelegate")).isEqualTo(1);
        assertThat(process.timesCalled("sendNoticeDelegate")).isEqualTo(1);
    }
}
