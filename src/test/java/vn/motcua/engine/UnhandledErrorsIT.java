package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.MotcuaTest;

/** A designer forgets to catch a business error. */
@MotcuaTest
class UnhandledErrorsIT {
    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    private String deployment;

    @BeforeEach
    void deploy() {
        var model = Bpmn.createExecutableProcess("forgetful")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .endEvent()
                .error("nobodyCatchesThis")
                .done();
        deployment = repository
                .createDeployment()
                .addModelInstance("forgetful.bpmn", model)
                .deploy()
                .getId();
    }

    @AfterEach
    void remove() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void areFaultsAndEndNothingSilently() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("forgetful"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("nobodyCatchesThis");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("forgetful")
                        .count())
                .isZero();
    }
}
