package vn.motcua.models;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import vn.motcua.staff.Role;

/** The rules for models, each as a list of sentences that say to a designer what to mend. */
record ModelRules(String slug, BpmnModelInstance model) {
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z]*_[a-z][A-Za-z0-9]*");
    private static final int MOST_NODES = 25;
    private static final int MOST_LANES = 6;
    private static final List<String> TECHNICAL =
            List.of("service", "api", "json", "variable", "delegate", "task", "process");

    List<String> ids() {
        var wrong =
                all(FlowNode.class).stream().map(BaseElement::getId).collect(Collectors.toCollection(ArrayList::new));
        all(SequenceFlow.class).forEach(it -> wrong.add(it.getId()));
        wrong.removeIf(it -> ID.matcher(it).matches());
        return say(wrong, "has an id that says nothing; call it <type>_<what it is for>");
    }

    List<String> process() {
        var process = theProcess();
        var wrong = new ArrayList<String>();
        if (!process.getId().equals(slug)) {
            wrong.add("the process id must be the file's name, " + slug);
        }
        if (isBlank(process.getName())) {
            wrong.add("the process has no name");
        }
        if (process.getDocumentations().isEmpty()) {
            wrong.add("the process has no documentation: legal basis and official code");
        }
        if (isBlank(process.getCamundaHistoryTimeToLiveString())) {
            wrong.add("the process has no history time to live");
        }
        if (process.isCamundaStartableInTasklist()) {
            wrong.add("the process must not be startable in Tasklist: intake starts it");
        }
        return wrong;
    }

    List<String> labels() {
        var wrong = new ArrayList<String>();
        for (var node : all(FlowNode.class)) {
            var joins = node instanceof ExclusiveGateway && node.getOutgoing().size() <= 1;
            if (joins != isBlank(node.getName())) {
                wrong.add(node.getId() + (joins ? " joins and needs no label" : " has no label"));
            }
            var name = String.valueOf(node.getName()).toLowerCase(java.util.Locale.ROOT);
            TECHNICAL.stream()
                    .filter(it -> Arrays.asList(name.split("\\W+")).contains(it))
                    .forEach(it -> wrong.add(node.getId() + " says '" + it + "', which is not a clerk's word"));
        }
        return wrong;
    }

    List<String> decisions() {
        var wrong = new ArrayList<String>();
        for (var gateway : all(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                if (!String.valueOf(gateway.getName()).endsWith("?")) {
                    wrong.add(gateway.getId() + " must ask a question");
                }
                if (gateway.getDefault() == null) {
                    wrong.add(gateway.getId() + " has no default flow");
                }
                gateway.getOutgoing().stream()
                        .filter(it -> isBlank(it.getName()))
                        .forEach(it -> wrong.add(it.getId() + " must be labelled with the answer"));
                gateway.getOutgoing().stream()
                        .filter(it -> it != gateway.getDefault() && it.getConditionExpression() == null)
                        .forEach(it -> wrong.add(it.getId() + " has no condition"));
            }
        }
        return wrong;
    }

    List<String> size() {
        var wrong = new ArrayList<String>();
        var nodes = theProcess().getFlowElements().stream()
                .filter(FlowNode.class::isInstance)
                .count();
        if (nodes > MOST_NODES) {
            wrong.add("has " + nodes + " nodes; move a part into a call activity (at most " + MOST_NODES + ")");
        }
        if (all(Lane.class).size() > MOST_LANES) {
            wrong.add("has more than " + MOST_LANES + " lanes");
        }
        return wrong;
    }

    List<String> responsibilities() {
        var roles = Arrays.stream(Role.values()).map(Role::key).collect(Collectors.toSet());
        var wrong = new ArrayList<String>();
        for (var lane : all(Lane.class)) {
            var role = lane.getId().replace("lane_", "");
            if (!lane.getId().equals("lane_system") && !roles.contains(role)) {
                wrong.add("the lane " + lane.getId() + " names no role of the staff: " + roles);
            }
            lane.getFlowNodeRefs().stream()
                    .filter(UserTask.class::isInstance)
                    .map(UserTask.class::cast)
                    .filter(it -> !role.equals(it.getCamundaCandidateGroups()))
                    .forEach(it -> wrong.add(it.getId() + " lies in the lane of " + role + " but belongs to "
                            + it.getCamundaCandidateGroups()));
        }
        var placed = all(Lane.class).stream()
                .flatMap(it -> it.getFlowNodeRefs().stream())
                .map(BaseElement::getId)
                .toList();
        all(UserTask.class).stream()
                .filter(it -> placed.stream().filter(it.getId()::equals).count() != 1)
                .forEach(it -> wrong.add(it.getId() + " must lie in exactly one lane"));
        return wrong;
    }

    List<String> tasks() {
        var wrong = new ArrayList<String>();
        for (var task : all(UserTask.class)) {
            if (isBlank(task.getCamundaFormRef()) || !"deployment".equals(task.getCamundaFormRefBinding())) {
                wrong.add(task.getId() + " needs a form that is bound to the deployment");
            }
            if (!"${dueAt}".equals(task.getCamundaDueDate())) {
                wrong.add(task.getId() + " must be due at ${dueAt}, which comes from the clock");
            }
            if (!hasProperty(task, "duty")) {
                wrong.add(task.getId() + " needs the extension property 'duty'");
            }
        }
        return wrong;
    }

    List<String> technique() {
        var wrong = new ArrayList<String>();
        all(ScriptTask.class).forEach(it -> wrong.add(it.getId() + " is a script; use a delegate"));
        for (var task : all(ServiceTask.class)) {
            var delegate = String.valueOf(task.getCamundaDelegateExpression());
            if (!delegate.matches("\\$\\{[a-z][A-Za-z]*Delegate}")) {
                wrong.add(task.getId() + " must name a delegate, such as ${sendNoticeDelegate}");
            }
            if (delegate.equals("${deliverNoticeDelegate}") && !task.isCamundaAsyncBefore()) {
                wrong.add(task.getId() + " leaves the system and must run in a job of its own (asyncBefore)");
            }
            if (delegate.equals("${deliverNoticeDelegate}") && !hasRetryCycle(task)) {
                wrong.add(task.getId() + " leaves the system and needs a retry cycle, ${noticeRetryCycle}");
            }
        }
        for (var timer : all(TimerEventDefinition.class)) {
            var date = timer.getTimeDate();
            if (date == null || !date.getTextContent().matches("\\$\\{[A-Za-z]+}")) {
                wrong.add(timer.getId() + " must take its date from the clock, not from a literal");
            }
        }
        for (var call : all(CallActivity.class)) {
            if (call.getExtensionElements() == null
                    || call.getExtensionElements().getElements().stream()
                            .noneMatch(it -> it.getAttributeValue("businessKey") != null)) {
                wrong.add(call.getId() + " must hand on the business key");
            }
        }
        return wrong;
    }

    List<String> waiting() {
        var wrong = new ArrayList<String>();
        for (var gateway : all(EventBasedGateway.class)) {
            var timers = gateway.getSucceedingNodes().list().stream()
                    .filter(IntermediateCatchEvent.class::isInstance)
                    .map(IntermediateCatchEvent.class::cast)
                    .filter(it -> it.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                    .count();
            if (timers == 0) {
                wrong.add(gateway.getId() + " waits for the applicant without a deadline");
            }
        }
        return wrong;
    }

    /** While an applicant is waited for, the clock stands still: one step before stops it, and money sets it going again. */
    List<String> pauses() {
        var wrong = new ArrayList<String>();
        for (var event : all(CatchEvent.class)) {
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
        return nodes.stream()
                .filter(ServiceTask.class::isInstance)
                .anyMatch(it -> delegate.equals(((ServiceTask) it).getCamundaDelegateExpression()));
    }

    /** Every node leads to an end, and a procedure has distinct ends for what the law distinguishes. */
    List<String> outcomes() {
        var wrong = new ArrayList<String>();
        all(FlowNode.class).stream()
                .filter(it -> !(it instanceof EndEvent) && !(it instanceof SubProcess))
                .filter(it -> it.getOutgoing().isEmpty())
                .forEach(it -> wrong.add(it.getId() + " leads nowhere; every way ends in a legal outcome"));
        if (isProcedure()) {
            var ends = all(EndEvent.class).stream().map(BaseElement::getId).collect(Collectors.toSet());
            for (var end : List.of("endEvent_issued", "endEvent_refused", "endEvent_withdrawn", "endEvent_stopped")) {
                if (!ends.contains(end)) {
                    wrong.add("has no " + end);
                }
            }
            for (var part : List.of("eventSubProcess_withdrawal", "eventSubProcess_deadline")) {
                if (model.getModelElementById(part) == null) {
                    wrong.add("has no " + part);
                }
            }
        }
        return wrong;
    }

    /** What the catalogue reads from a procedure. */
    List<String> metadata() {
        var wanted = Set.of(
                "code",
                "field",
                "limitAmount",
                "limitUnit",
                "onlineLevel",
                "effectiveFrom",
                "applyForm",
                "documentsDecision",
                "feeDecision");
        return isProcedure()
                ? wanted.stream()
                        .filter(it -> !hasProperty(theProcess(), it))
                        .map(it -> "the process has no extension property '" + it + "'")
                        .toList()
                : List.of();
    }

    private boolean isProcedure() {
        return hasProperty(theProcess(), "code");
    }

    private Process theProcess() {
        return all(Process.class).iterator().next();
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static boolean hasProperty(BaseElement element, String name) {
        return element.getExtensionElements() != null
                && element
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .list()
                        .stream()
                        .flatMap(it -> it.getCamundaProperties().stream())
                        .anyMatch(it -> it.getCamundaName().equals(name) && !isBlank(it.getCamundaValue()));
    }

    private static boolean hasRetryCycle(BaseElement element) {
        return element.getExtensionElements() != null
                && element.getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                                .count()
                        == 1;
    }

    private static List<String> say(Collection<String> elements, String what) {
        return elements.stream().map(it -> it + " " + what).toList();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
