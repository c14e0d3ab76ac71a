package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class SealDocumentProcessTest {
    private static final String MODEL = "seal-document";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void sealsInAJobOfItsOwn() {
        process.endsAt(tried(true), "endEvent_sealed", "endEvent_notSealed");
        assertThat(process.timesCalled("sealDocumentDelegate")).isEqualTo(1);
    }

    @Test
    void leavesAFileThatNobodyCanSign() {
        process.endsAt(tried(false), "endEvent_notSealed", "endEvent_sealed");
    }

    private ProcessInstance tried(boolean sealed) {
        process.when("sealDocumentDelegate", it -> it.setVariable("documentSealed", sealed));
        var instance = process.start(Map.of("documentId", "12b1e1a4-9a3c-4d7c-8f0e-0a4c6f1f2a11"));
        assertThat(process.timesCalled("sealDocumentDelegate")).isZero();
        process.fire("serviceTask_sealDocument");
        return instance;
    }
}
