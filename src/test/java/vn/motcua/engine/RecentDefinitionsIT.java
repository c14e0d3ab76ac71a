package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.MotcuaTest;

@MotcuaTest
class RecentDefinitionsIT {
    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Test
    void aSuspendedModelStartsNothingMoreASecondLater() {
        var model = Bpmn.createExecutableProcess("probe")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .endEvent()
                .done();
        var deployment = repository
                .createDeployment()
                .addModelInstance("probe.bpmn", model)
                .deployWithResult();
        var id = deployment.getDeployedProcessDefinitions().get(0).getId();
        try {
            assertThat(runtime.startProcessInstanceById(id).isEnded()).isTrue();

            repository.suspendProcessDefinitionById(id);

            await().atMost(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThatThrownBy(() -> runtime.startProcessInstanceById(id))
                            .isInstanceOf(SuspendedEntityInteractionException.class));
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }
}
