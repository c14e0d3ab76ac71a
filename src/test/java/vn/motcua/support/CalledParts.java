package vn.motcua.support;

import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/** The shared parts that a model calls, each replaced by a single step. */
final class CalledParts {
    private CalledParts() {}

    /** Their process ids; leave them out of the coverage. */
    static String[] of(String folder, String key) {
        var model = Bpmn.readModelFromFile(
                Path.of("processes", folder, key + ".bpmn").toFile());
        return model.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .toArray(String[]::new);
    }

    static BpmnModelInstance oneStep(String called) {
        return Bpmn.createExecutableProcess(called)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("step")
                .endEvent()
                .done();
    }
}
