package vn.motcua.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The expression language of forms and decision tables. */
@Component
public class Feel {
    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

    /**
     * Whether a condition holds.
     *
     * @param condition with or without the leading equals sign of forms
     * @throws IllegalStateException when it cannot be read: an error of the form
     */
    public boolean holds(String condition, Map<String, Object> variables) {
        return Boolean.TRUE.equals(evaluate(condition, variables));
    }

    /** A list of contexts, such as the choices of a field; anything else is no choice. */
    public List<?> list(String expression, Map<String, Object> variables) {
        return evaluate(expression, variables) instanceof List<?> list ? list : List.of();
    }

    private @Nullable Object evaluate(String text, Map<String, Object> variables) {
        var result = engine.evaluate(parsed.computeIfAbsent(text, this::parse), variables);
        if (!result.isSuccess()) {
            throw unreadable(text, result.failure());
        }
        return result.result();
    }

    private ParsedExpression parse(String text) {
        var result = engine.parseExpression(text.startsWith("=") ? text.substring(1) : text);
        if (!result.isSuccess()) {
            throw unreadable(text, result.failure());
        }
        return result.parsedExpression();
    }

    private static IllegalStateException unreadable(String text, FeelEngine.Failure failure) {
        return new IllegalStateException("The expression '" + text + "' cannot be evaluated: " + failure.message());
    }
}
