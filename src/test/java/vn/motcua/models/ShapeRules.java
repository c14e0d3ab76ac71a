package vn.motcua.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** How a model is drawn and what it says. */
record ShapeRules(String slug, ModelParts parts) {
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z]*_[a-z][A-Za-z0-9]*");
    private static final int MOST_NODES = 25;
    private static final int MOST_LANES = 6;
    private static final List<String> TECHNICAL =
            List.of("service", "api", "json", "variable", "delegate", "task", "process");

    List<String> ids() {
        var wrong = parts.all(FlowNode.class).stream()
                .map(BaseElement::getId)
                .collect(Collectors.toCollection(ArrayList::new));
        parts.all(SequenceFlow.class).forEach(it -> wrong.add(it.getId()));
        wrong.removeIf(it -> ID.matcher(it).matches());
        return say(wrong, "has an id that says nothing; call it <type>_<what it is for>");
    }

    List<String> process() {
        var process = parts.theProcess();
        var wrong = new ArrayList<String>();
        if (!process.getId().equals(slug)) {
            wrong.add("the process id must be the file's name, " + slug);
        }
        if (ModelParts.isBlank(process.getName())) {
            wrong.add("the process has no name");
        }
        if (process.getDocumentations().isEmpty()) {
            wrong.add("the process has no documentation: legal basis and official code");
        }
        if (ModelParts.isBlank(process.getCamundaHistoryTimeToLiveString())) {
            wrong.add("the process has no history time to live");
        }
        if (process.isCamundaStartableInTasklist()) {
            wrong.add("the process must not be startable in Tasklist: intake starts it");
        }
        return wrong;
    }

    List<String> labels() {
        var wrong = new ArrayList<String>();
        for (var node : parts.all(FlowNode.class)) {
            var joins = node instanceof ExclusiveGateway && node.getOutgoing().size() <= 1;
            if (joins != ModelParts.isBlank(node.getName())) {
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
        for (var gateway : parts.all(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                if (!String.valueOf(gateway.getName()).endsWith("?")) {
                    wrong.add(gateway.getId() + " must ask a question");
                }
                if (gateway.getDefault() == null) {
                    wrong.add(gateway.getId() + " has no default flow");
                }
                gateway.getOutgoing().stream()
                        .filter(it -> ModelParts.isBlank(it.getName()))
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
        var nodes = parts.theProcess().getFlowElements().stream()
                .filter(FlowNode.class::isInstance)
                .count();
        if (nodes > MOST_NODES) {
            wrong.add("has " + nodes + " nodes; move a part into a call activity (at most " + MOST_NODES + ")");
        }
        if (parts.all(Lane.class).size() > MOST_LANES) {
            wrong.add("has more than " + MOST_LANES + " lanes");
        }
        return wrong;
    }

    private static List<String> say(Collection<String> elements, String what) {
        return elements.stream().map(it -> it + " " + what).toList();
    }
}
