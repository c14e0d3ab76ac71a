package vn.motcua.models;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class DecideResultProcessTest {
    private static final String MODEL = "decide-result";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void endsGrantedWhenTheLeaderSigns() {
        var instance = process.start(Map.of("decision", "post"));
        process.passes("callActivity_approveResult", Map.of("resultSigned", true));

        process.endsAt(instance, "endEvent_granted", "endEvent_refused", "endEvent_returned");
    }

    @Test
    void refusesWhenTheLeaderSignsTheRefusal() {
        var instance = process.start(Map.of("decision", "refuse"));
        process.passes("callActivity_approveResult", Map.of("resultSigned", true));
        process.passes("callActivity_refuseDossier", Map.of());

        process.endsAt(instance, "endEvent_refused", "endEvent_granted");
    }

    @Test
    void refusesNobodyWithoutASignature() {
        var instance = process.start(Map.of("decision", "refuse"));
        process.passes("callActivity_approveResult", Map.of("resultSigned", false));

        process.endsAt(instance, "endEvent_returned", "callActivity_refuseDossier");
    }
}
