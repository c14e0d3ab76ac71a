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

class ExtendDossierProcessTest {
    private static final String MODEL = "extend-dossier";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void extendsWhatTheLeaderSigned() {
        var due = new Date(Instant.now().plusSeconds(86_400).toEpochMilli());
        var instance = process.start(Map.of("dueAt", due));
        assertThat(process.theTask().getDueDate()).isEqualTo(due);
        process.complete("userTask_draftExtension", Map.of("extensionNeeded", true, "extensionDays", 2));
        assertThat(process.timesCalled("extendDossierDelegate")).isZero();
        process.complete("userTask_signExtension", Map.of("extensionSigned", true));

        process.endsAt(instance, "endEvent_extended", "endEvent_declined", "endEvent_notNeeded");
        assertThat(process.timesCalled("extendDossierDelegate")).isEqualTo(1);
        assertThat(process.timesCalled("sendNoticeDelegate")).isEqualTo(1);
    }

    @Test
    void extendsNothingThatTheLeaderDoesNotSign() {
        var instance = process.start(Map.of());
        process.complete("userTask_draftExtension", Map.of("extensionNeeded", true, "extensionDays", 2));
        process.complete("userTask_signExtension", Map.of("extensionSigned", false));

        process.endsAt(instance, "endEvent_declined", "endEvent_extended", "serviceTask_extendDossier");
        assertThat(process.timesCalled("sendNoticeDelegate")).isZero();
    }

    @Test
    void troublesNoLeaderWhenTheHeadNeedsNoMoreTime() {
        var instance = process.start(Map.of());
        process.complete("userTask_draftExtension", Map.of("extensionNeeded", false));

        process.endsAt(instance, "endEvent_notNeeded", "userTask_signExtension", "endEvent_extended");
    }
}
