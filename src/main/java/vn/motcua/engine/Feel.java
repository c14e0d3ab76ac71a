package vn.motcua.engine;

import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/** The expression language of forms and decision tables. */
@Component
public class Feel {
    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();

    /**
     * Whether a condition holds.
     *
     * @param condition with or without the leading equals sign of forms
     * @throws IllegalStateException when it cannot be read: an error of the form
     */
    public boolean holds(String condition, Map<String, Object> variables) {
        var expression = condition.startsWith("=") ? condition.substring(1) : condition;
        var result = engine.evaluateExpression(expression, variables);
        if (!result.isSuccess()) {
            throw new IllegalStateException("The condition '" + condition + "' cannot be evaluated: "
                    + result.failure().message());
        }
        return Boolean.TRUE.equals(result.result());
    }
}
