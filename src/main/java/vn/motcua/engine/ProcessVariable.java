package vn.motcua.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
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

    /** Reads the value and removes it from the engine, for what must not stay in its tables. */
    public Optional<T> take(VariableScope scope) {
        var value = find(scope);
        scope.removeVariable(name);
        return value;
    }
}
