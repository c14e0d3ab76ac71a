package vn.motcua.models;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** When the legal clock stands still, and that it goes on. */
record ClockRules(ModelParts parts) {
    private static final String PAUSE = "${pauseClockDelegate}";
    private static final String RESUME = "${resumeClockDelegate}";

    /** While an applicant is waited for, the clock stands still: one step before stops it, and money sets it going again. */
    List<String> pauses() {
        var wrong = new ArrayList<String>();
        for (var event : parts.all(CatchEvent.class)) {
            var message = message(event);
            if (message.equals("dossier.supplemented") && !has(before(event), "${requestSupplementDelegate}")) {
                wrong.add(event.getId() + " waits for a supplement, but nothing before pauses the clock");
            }
            if (message.equals("fee.paid") && !has(before(event), "${requestPaymentDelegate}")) {
                wrong.add(event.getId() + " waits for a payment, but nothing before pauses the clock");
            }
            if (message.equals("fee.paid") && !has(after(event), "${recordPaymentDelegate}")) {
                wrong.add(event.getId() + " hears of a payment, but nothing after resumes the clock");
            }
        }
        return wrong;
    }

    /** Whoever stops the clock on a ground sets it going again on the same ground, whichever way the dossier takes. */
    List<String> standstills() {
        var wrong = new ArrayList<String>();
        for (var task : parts.all(ServiceTask.class)) {
            var ground = input(task, "ground");
            if (is(task, PAUSE) && !everyWayResumes(task, ground, new LinkedHashSet<>())) {
                wrong.add(task.getId() + " stops the clock for " + ground + ", but not every way after resumes it");
            }
            if (is(task, RESUME)
                    && before(task).stream()
                            .noneMatch(
                                    it -> is(it, PAUSE) && input(it, "ground").equals(ground))) {
                wrong.add(task.getId() + " resumes a clock that nothing before has stopped for " + ground);
            }
        }
        return wrong;
    }

    /** Along each way on, boundary events included; a loop leads to no end by itself. */
    private boolean everyWayResumes(FlowNode from, String ground, Set<FlowNode> seen) {
        var next = new ArrayList<>(from.getSucceedingNodes().list());
        parts.all(BoundaryEvent.class).stream()
                .filter(it -> it.getAttachedTo() == from)
                .forEach(next::add);
        return !(from instanceof EndEvent)
                && next.stream()
                        .filter(seen::add)
                        .filter(it -> !(is(it, RESUME) && input(it, "ground").equals(ground)))
                        .allMatch(it -> everyWayResumes(it, ground, seen));
    }

    private static boolean is(FlowNode node, String delegate) {
        return node instanceof ServiceTask task && delegate.equals(task.getCamundaDelegateExpression());
    }

    private static String input(FlowNode task, String name) {
        return Stream.ofNullable(task.getExtensionElements())
                .flatMap(it -> it.getElementsQuery().filterByType(CamundaInputOutput.class).list().stream())
                .flatMap(it -> it.getCamundaInputParameters().stream())
                .filter(it -> it.getCamundaName().equals(name))
                .map(ModelElementInstance::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static String message(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(MessageEventDefinition.class::cast)
                .map(it -> String.valueOf(it.getMessage().getName()))
                .findFirst()
                .orElse("");
    }

    private static Set<FlowNode> before(FlowNode node) {
        var start = node instanceof BoundaryEvent boundary ? (FlowNode) boundary.getAttachedTo() : node;
        return reached(start, it -> it.getPreviousNodes().list());
    }

    private static Set<FlowNode> after(FlowNode node) {
        return reached(node, it -> it.getSucceedingNodes().list());
    }

    private static Set<FlowNode> reached(FlowNode start, Function<FlowNode, List<FlowNode>> step) {
        var found = new LinkedHashSet<FlowNode>();
        var open = new ArrayDeque<>(step.apply(start));
        while (!open.isEmpty()) {
            var node = open.pop();
            if (found.add(node)) {
                open.addAll(step.apply(node));
            }
        }
        return found;
    }

    private static boolean has(Set<FlowNode> nodes, String delegate) {
        return nodes.stream().anyMatch(it -> is(it, delegate));
    }
}
