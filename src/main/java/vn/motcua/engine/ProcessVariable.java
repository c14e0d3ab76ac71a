package vn.motcua.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * A named and typed process variable; the only way in which Java reads and writes them.
 *
 * @param name as in the models and forms, camelCase
 * @param type a simple type: String, Boolean, Long, Date
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** @throws IllegalStateException when the process has not set it: an error of the model */
    public T get(VariableScope scope) {
        return find(scope)
                .orElseThrow(() -> new IllegalStateException("The model does not set the variable '" + name + "'"));
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(type::cast);
    }

    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value);
    }

    /**
     * Sets it for what the process does until it next waits, such as a gateway or a timer right after this step; the
     * engine does not store it, unless it has stored one of that name before.
     */
    public void pass(VariableScope scope, @Nullable T value) {
        TypedValue before = scope.getVariableTyped(name, false);
        scope.setVariable(name, Variables.untypedValue(value, before == null || before.isTransient()));
    }

    /** Reads the value and removes it from the engine, for what must not stay in its tables. */
    public Optional<T> take(VariableScope scope) {
        var value = find(scope);
        scope.removeVariable(name);
        return value;
    }
}
