package vn.motcua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.support.ModelEngine;
import vn.motcua.support.ProcessUnderTest;

class DeliverNoticeProcessTest {
    private static final String MODEL = "deliver-notice";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ModelEngine.covering("shared", MODEL);

    private ProcessUnderTest process;

    @BeforeEach
    void deploy() {
        process = ProcessUnderTest.deploy(extension.getProcessEngine(), "shared", MODEL);
    }

    @Test
    void deliversInAJobOfItsOwn() {
        var instance = process.start(Map.of("noticeId", 1L));
        assertThat(process.timesCalled("deliverNoticeDelegate")).isZero();
        process.fire("serviceTask_deliverNotice");

        process.endsAt(instance, "endEvent_noticeDelivered");
        assertThat(process.timesCalled("deliverNoticeDelegate")).isEqualTo(1);
    }
}
