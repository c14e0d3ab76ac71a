package vn.motcua.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import vn.motcua.staff.Role;

/** Who does what in a model, and with what. */
record WorkRules(ModelParts parts) {
    private static final Set<String> LEAVING = Set.of(
            "${deliverNoticeDelegate}",
            "${depositResultDelegate}",
            "${rejectArrivalDelegate}",
            "${sealDocumentDelegate}",
            "${sealResultDelegate}",
            "${settleRefundDelegate}",
            "${synchroniseDossierDelegate}",
            "${takeInArrivalDelegate}");
    /** Whoever is asked for an opinion: her role stands in the procedure's table, not in the model. */
    private static final String CONSULTED = "consulted";

    private static final String OPINION_GROUP = "${opinionGroup}";

    List<String> responsibilities() {
        var roles = Arrays.stream(Role.values()).map(Role::key).collect(Collectors.toSet());
        var wrong = new ArrayList<String>();
        for (var lane : parts.all(Lane.class)) {
            var role = lane.getId().replace("lane_", "");
            if (!lane.getId().equals("lane_system") && !role.equals(CONSULTED) && !roles.contains(role)) {
                wrong.add("the lane " + lane.getId() + " names no role of the staff: " + roles);
            }
            var group = role.equals(CONSULTED) ? OPINION_GROUP : role;
            lane.getFlowNodeRefs().stream()
                    .filter(UserTask.class::isInstance)
                    .map(UserTask.class::cast)
                    .filter(it -> !group.equals(it.getCamundaCandidateGroups()))
                    .forEach(it -> wrong.add(it.getId() + " lies in the lane of " + role + " but belongs to "
                            + it.getCamundaCandidateGroups()));
        }
        var placed = parts.all(Lane.class).stream()
                .flatMap(it -> it.getFlowNodeRefs().stream())
                .map(BaseElement::getId)
                .toList();
        parts.all(UserTask.class).stream()
                .filter(it -> placed.stream().filter(it.getId()::equals).count() != 1)
                .forEach(it -> wrong.add(it.getId() + " must lie in exactly one lane"));
        return wrong;
    }

    List<String> tasks() {
        var wrong = new ArrayList<String>();
        for (var task : parts.all(UserTask.class)) {
            if (ModelParts.isBlank(task.getCamundaFormRef()) || !"deployment".equals(task.getCamundaFormRefBinding())) {
                wrong.add(task.getId() + " needs a form that is bound to the deployment");
            }
            var due = OPINION_GROUP.equals(task.getCamundaCandidateGroups()) ? "${opinionDue}" : "${dueAt}";
            if (!due.equals(task.getCamundaDueDate())) {
                wrong.add(task.getId() + " must be due at " + due + ", which comes from the clock");
            }
            if (!ModelParts.hasProperty(task, "duty")) {
                wrong.add(task.getId() + " needs the extension property 'duty'");
            }
        }
        return wrong;
    }

    List<String> technique() {
        var wrong = new ArrayList<String>();
        parts.all(ScriptTask.class).forEach(it -> wrong.add(it.getId() + " is a script; use a delegate"));
        for (var task : parts.all(ServiceTask.class)) {
            var delegate = String.valueOf(task.getCamundaDelegateExpression());
            if (!delegate.matches("\\$\\{[a-z][A-Za-z]*Delegate}")) {
                wrong.add(task.getId() + " must name a delegate, such as ${sendNoticeDelegate}");
            }
            if (LEAVING.contains(delegate) && !task.isCamundaAsyncBefore()) {
                wrong.add(task.getId() + " leaves the system and must run in a job of its own (asyncBefore)");
            }
            if (LEAVING.contains(delegate) && !hasRetryCycle(task)) {
                wrong.add(task.getId() + " leaves the system and needs a retry cycle, ${noticeRetryCycle}");
            }
        }
        for (var timer : parts.all(TimerEventDefinition.class)) {
            var date = timer.getTimeDate();
            if (date == null || !date.getTextContent().matches("\\$\\{[A-Za-z]+}")) {
                wrong.add(timer.getId() + " must take its date from the clock, not from a literal");
            }
        }
        for (var call : parts.all(CallActivity.class)) {
            if (call.getExtensionElements() == null
                    || call.getExtensionElements().getElements().stream()
                            .noneMatch(it -> it.getAttributeValue("businessKey") != null)) {
                wrong.add(call.getId() + " must hand on the business key");
            }
        }
        return wrong;
    }

    private static boolean hasRetryCycle(BaseElement element) {
        return element.getExtensionElements() != null
                && element.getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                                .count()
                        == 1;
    }
}
