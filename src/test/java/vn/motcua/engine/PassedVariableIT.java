package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import vn.motcua.support.MotcuaTest;

/** A step passes {@code way} on, a gateway asks for it, and the process waits. */
@MotcuaTest
class PassedVariableIT {
    private static final ProcessVariable<String> WAY = new ProcessVariable<>("way", String.class);

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    DefaultListableBeanFactory beans;

    private String deployment;

    @BeforeEach
    void aPartAndItsCaller() {
        beans.registerSingleton("passes", (JavaDelegate) execution -> WAY.pass(execution, "east"));
        var part = Bpmn.createExecutableProcess("passing-part")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("before")
                .serviceTask()
                .camundaDelegateExpression("${passes}")
                .endEvent()
                .done();
        var caller = whichWay(Bpmn.createExecutableProcess("passing-caller")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .callActivity()
                .calledElement("passing-part")
                .camundaOut("way", "way"));
        var alone = whichWay(Bpmn.createExecutableProcess("passing-alone")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("before")
                .serviceTask()
                .camundaDelegateExpression("${passes}"));
        deployment = repository
                .createDeployment()
                .addModelInstance("part.bpmn", part)
                .addModelInstance("caller.bpmn", caller)
                .addModelInstance("alone.bpmn", alone)
                .deploy()
                .getId();
    }

    private static BpmnModelInstance whichWay(AbstractFlowNodeBuilder<?, ?> before) {
        return before.exclusiveGateway("which")
                .condition("east", "${way == 'east'}")
                .userTask("eastern")
                .endEvent()
                .moveToNode("which")
                .condition("west", "${way != 'east'}")
                .userTask("western")
                .endEvent()
                .done();
    }

    @AfterEach
    void end() {
        repository.deleteDeployment(deployment, true);
        beans.destroySingleton("passes");
    }

    @Test
    void decidesAndIsNotStored() {
        var caller = runtime.startProcessInstanceByKey("passing-caller");
        completes("passing-part");

        assertThat(tasks.createTaskQuery()
                        .processInstanceId(caller.getId())
                        .singleResult()
                        .getTaskDefinitionKey())
                .isEqualTo("eastern");
        assertThat(stored(caller.getId())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"west", "east"})
    void changesWhatAnEarlierVersionStored(String before) {
        var instance = runtime.startProcessInstanceByKey("passing-alone", Map.of("way", before))
                .getId();
        assertThat(stored(instance)).isOne();
        completes("passing-alone");

        assertThat(tasks.createTaskQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getTaskDefinitionKey())
                .isEqualTo("eastern");
        assertThat(runtime.getVariable(instance, "way")).isEqualTo("east");
    }

    private void completes(String process) {
        var task = tasks.createTaskQuery().processDefinitionKey(process).singleResult();
        tasks.complete(task.getId());
    }

    private long stored(String instance) {
        return runtime.createVariableInstanceQuery()
                .processInstanceIdIn(instance)
                .variableName("way")
                .count();
    }
}
