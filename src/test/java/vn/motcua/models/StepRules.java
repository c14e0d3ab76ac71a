package vn.motcua.models;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** How a model divides its limit among the steps, and how often it may be extended. */
record StepRules(ModelParts parts) {
    private static final String SHARE = "stepShare";

    List<String> limits() {
        var wrong = new ArrayList<String>();
        var sum = BigDecimal.ZERO;
        for (var step : steps()) {
            var share = ModelParts.property(step, SHARE);
            if (!share.matches("0?\\.[0-9]+|1") || new BigDecimal(share).signum() == 0) {
                wrong.add(step.getId() + " has the share '" + share + "'; write a part of 1, such as 0.5");
                continue;
            }
            sum = sum.add(new BigDecimal(share));
            if (!parts.isProcedure()) {
                wrong.add(step.getId()
                        + " lies in a shared part; its share stands on the call activity of the procedure");
            }
        }
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            wrong.add("the steps have " + sum + " of the limit; together they may have 1");
        }
        return wrong;
    }

    List<String> extensions() {
        var process = parts.theProcess();
        return !ModelParts.hasProperty(process, "maxExtensions")
                        || ModelParts.property(process, "maxExtensions").matches("[0-9]")
                ? List.of()
                : List.of("the process may be extended 'maxExtensions' times; write a number from 0 to 9");
    }

    private List<BaseElement> steps() {
        return Stream.of(UserTask.class, CallActivity.class)
                .flatMap(it -> parts.all(it).stream())
                .map(BaseElement.class::cast)
                .filter(it -> ModelParts.hasProperty(it, SHARE))
                .toList();
    }
}
