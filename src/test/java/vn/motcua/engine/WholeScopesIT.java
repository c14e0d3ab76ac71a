package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.MotcuaTest;

@MotcuaTest
class WholeScopesIT {
    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    private String deployment;

    @BeforeEach
    void twoBranchesThatEachHearTheirOwnWord() {
        var model = Bpmn.createExecutableProcess("scopes")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .parallelGateway("fork")
                .userTask("left")
                .serviceTask()
                .camundaExpression("${word}")
                .camundaResultVariable("leftHeard")
                .parallelGateway("join")
                .userTask("after")
                .endEvent()
                .moveToNode("fork")
                .userTask("right")
                .serviceTask()
                .camundaExpression("${word}")
                .camundaResultVariable("rightHeard")
                .connectTo("join")
                .done();
        deployment = repository
                .createDeployment()
                .addModelInstance("scopes.bpmn", model)
                .deploy()
                .getId();
    }

    @AfterEach
    void end() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void eachBranchKeepsTheVariablesOfItsOwn() {
        var instance = runtime.startProcessInstanceByKey("scopes", Map.of("word", "all"))
                .getId();
        for (var side : new String[] {"left", "right"}) {
            runtime.setVariableLocal(task(instance, side).getExecutionId(), "word", side);
            tasks.setVariableLocal(task(instance, side).getId(), "word", "of the task");
        }

        tasks.complete(task(instance, "left").getId());

        assertThat(tasks.getVariable(task(instance, "right").getId(), "word")).isEqualTo("of the task");
        assertThat(runtime.getVariable(task(instance, "right").getExecutionId(), "word"))
                .isEqualTo("right");

        tasks.complete(task(instance, "right").getId());

        assertThat(tasks.getVariables(task(instance, "after").getId()))
                .isEqualTo(Map.of("word", "all", "leftHeard", "left", "rightHeard", "right"));
        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(instance)
                        .count())
                .isEqualTo(3);
    }

    @Test
    void aTaskThatBelongsToNoProcessHasItsVariables() {
        var task = tasks.newTask();
        tasks.saveTask(task);
        tasks.setVariableLocal(task.getId(), "word", "alone");

        assertThat(tasks.getVariable(task.getId(), "word")).isEqualTo("alone");

        tasks.deleteTask(task.getId(), true);
    }

    private Task task(String instance, String activity) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(activity)
                .singleResult();
    }
}
