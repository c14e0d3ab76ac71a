package vn.motcua.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** What the law asks of a model. */
record LegalRules(ModelParts parts) {
    List<String> waiting() {
        var wrong = new ArrayList<String>();
        for (var gateway : parts.all(EventBasedGateway.class)) {
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

    /** Every node leads to an end, and a procedure has distinct ends for what the law distinguishes. */
    List<String> outcomes() {
        var wrong = new ArrayList<String>();
        parts.all(FlowNode.class).stream()
                .filter(it -> !(it instanceof EndEvent) && !(it instanceof SubProcess))
                .filter(it -> it.getOutgoing().isEmpty())
                .forEach(it -> wrong.add(it.getId() + " leads nowhere; every way ends in a legal outcome"));
        if (parts.isProcedure()) {
            var ends =
                    parts.all(EndEvent.class).stream().map(BaseElement::getId).collect(Collectors.toSet());
            for (var end : List.of("endEvent_issued", "endEvent_refused", "endEvent_withdrawn", "endEvent_stopped")) {
                if (!ends.contains(end)) {
                    wrong.add("has no " + end);
                }
            }
            for (var result : List.of("refused", "referred", "stopped")) {
                if (conditions().noneMatch(it -> it.contains('"' + result + '"'))) {
                    wrong.add("no flow asks whether receptionResult is \"" + result + "\"");
                }
            }
            for (var part : List.of("eventSubProcess_withdrawal", "eventSubProcess_deadline")) {
                if (parts.model().getModelElementById(part) == null) {
                    wrong.add("has no " + part);
                }
            }
        }
        return wrong;
    }

    private Stream<String> conditions() {
        return parts.all(ConditionExpression.class).stream().map(ConditionExpression::getTextContent);
    }

    /** How a result may be had: at the desk in any case, since a parcel may not arrive and a page may not open. */
    List<String> returnWays() {
        var process = parts.theProcess();
        return !ModelParts.hasProperty(process, "returnWays")
                        || List.of("counter", "counter,post", "counter,download", "counter,post,download")
                                .contains(ModelParts.property(process, "returnWays"))
                ? List.of()
                : List.of(
                        "the result can be had by 'returnWays'; write counter, then what else there is: counter,post,download");
    }

    /** What the catalogue reads from a procedure. */
    List<String> metadata() {
        var wanted = Set.of(
                "code",
                "field",
                "searchWords",
                "limitAmount",
                "limitUnit",
                "onlineLevel",
                "effectiveFrom",
                "applyForm",
                "documentsDecision",
                "feeDecision");
        return parts.isProcedure()
                ? wanted.stream()
                        .filter(it -> !ModelParts.hasProperty(parts.theProcess(), it))
                        .map(it -> "the process has no extension property '" + it + "'")
                        .toList()
                : List.of();
    }
}
