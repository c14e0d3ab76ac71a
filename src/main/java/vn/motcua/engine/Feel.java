package vn.motcua.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The expression language of forms and decision tables. What does not ask for the day gives the same value for the same
 * variables, so that it is evaluated once.
 */
@Component
public class Feel {
    private static final int MOST = 10_000;

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final Map<String, Expression> expressions = new ConcurrentHashMap<>();
    private final Cache<Question, Optional<Object>> values =
            Caffeine.newBuilder().maximumSize(MOST).build();

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
        var asks = expression(text).asks();
        var question = new Question(text, asks.read(variables));
        return (asks.timeless() ? values.get(question, this::ask) : ask(question)).orElse(null);
    }

    private Optional<Object> ask(Question question) {
        var result = engine.evaluate(expression(question.text()).parsed(), question.variables());
        if (!result.isSuccess()) {
            throw unreadable(question.text(), result.failure());
        }
        return Optional.ofNullable(result.result());
    }

    private Expression expression(String text) {
        return expressions.computeIfAbsent(text, it -> new Expression(parse(it), Questions.in(it)));
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

    private record Expression(ParsedExpression parsed, Questions asks) {}

    private record Question(String text, Map<String, Object> variables) {}
}
