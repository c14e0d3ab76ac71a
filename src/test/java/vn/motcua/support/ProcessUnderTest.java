package vn.motcua.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/**
 * One model alone in an engine: its delegates are mocks that only count or set variables, and each part that it calls is
 * a single step which the test completes. An element id that the model does not have is an error, never green.
 */
public final class ProcessUnderTest {
    private static final String CODE = "H57.04-261123-0001";

    private final ProcessEngine engine;
    private final BpmnModelInstance model;
    private final String key;
    private final MockedBeans beans = new MockedBeans();

    private ProcessUnderTest(ProcessEngine engine, BpmnModelInstance model, String key) {
        this.engine = engine;
        this.model = model;
        this.key = key;
    }

    /** Deploys {@code processes/<folder>/<key>.bpmn}. */
    public static ProcessUnderTest deploy(ProcessEngine engine, String folder, String key) {
        var model = Bpmn.readModelFromFile(
                Path.of("processes", folder, key + ".bpmn").toFile());
        clear(engine);
        var process = new ProcessUnderTest(engine, model, key);
        process.beans.mock(model);
        var deployment = engine.getRepositoryService().createDeployment().addModelInstance(key + ".bpmn", model);
        for (var part : CalledParts.of(folder, key)) {
            deployment.addModelInstance(part + ".bpmn", CalledParts.oneStep(part));
        }
        deployment.deploy();
        return process;
    }

    /** What the test before left waiting is not this test's. */
    private static void clear(ProcessEngine engine) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(it -> engine.getRuntimeService().deleteProcessInstance(it.getId(), "the next test begins"));
    }

    /** What a delegate does in this test. */
    public ProcessUnderTest when(String bean, JavaDelegate behaviour) {
        beans.delegate(bean, behaviour);
        return this;
    }

    public int timesCalled(String bean) {
        return beans.timesCalled(bean);
    }

    public ProcessInstance start(Map<String, Object> variables) {
        var all = new HashMap<String, Object>(variables);
        all.putIfAbsent("unit", "19789");
        all.putIfAbsent("dueAt", null);
        all.putIfAbsent("wakeAt", Date.from(Instant.now().plusSeconds(3600)));
        return engine.getRuntimeService().startProcessInstanceByKey(key, CODE, all);
    }

    /** Completes the one open task, which must be this one. */
    public void complete(String userTask, Map<String, Object> variables) {
        known(userTask);
        var task = theTask();
        assertThat(task.getTaskDefinitionKey()).isEqualTo(userTask);
        engine.getTaskService().complete(task.getId(), variables);
    }

    /** Ends the part that this call activity calls, with what it gives back. */
    public void passes(String callActivity, Map<String, Object> variables) {
        CallActivity call = known(callActivity);
        var task = theTask();
        assertThat(task.getProcessDefinitionId()).startsWith(call.getCalledElement() + ":");
        engine.getTaskService().complete(task.getId(), variables);
    }

    /** The same, while another task stays open. */
    public void passesBeside(Task other, String callActivity) {
        CallActivity call = known(callActivity);
        var task = engine.getTaskService().createTaskQuery().list().stream()
                .filter(it -> !it.getId().equals(other.getId()))
                .findFirst()
                .orElseThrow();
        assertThat(task.getProcessDefinitionId()).startsWith(call.getCalledElement() + ":");
        engine.getTaskService().complete(task.getId());
    }

    public Task theTask() {
        return engine.getTaskService().createTaskQuery().singleResult();
    }

    /** Whose the one open task is. */
    public List<String> candidateGroups() {
        return engine.getTaskService().getIdentityLinksForTask(theTask().getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    public void correlate(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CODE)
                .correlate();
    }

    /** Executes the one timer or asynchronous job of this element. */
    public void fire(String element) {
        known(element);
        var job = engine.getManagementService()
                .createJobQuery()
                .activityId(element)
                .singleResult();
        assertThat(job).as("job of " + element).isNotNull();
        engine.getManagementService().executeJob(job.getId());
    }

    public void waitsAt(ProcessInstance instance, String... elements) {
        List.of(elements).forEach(this::known);
        assertThat(engine.getRuntimeService().getActiveActivityIds(instance.getId()))
                .contains(elements);
    }

    /** The instance is over, and it went through this end event and not through those. */
    public void endsAt(ProcessInstance instance, String end, String... notThose) {
        known(end);
        List.of(notThose).forEach(this::known);
        var way = new WalkedWay(engine.getHistoryService(), instance);
        assertThat(way.isFinished()).as("the process has ended").isTrue();
        assertThat(way.passed(end)).as(end).isTrue();
        for (var other : notThose) {
            assertThat(way.passed(other)).as(other).isFalse();
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T known(String element) {
        var found = model.getModelElementById(element);
        if (found == null) {
            throw new AssertionError("The model " + key + " has no element '" + element + "'");
        }
        return (T) found;
    }
}
