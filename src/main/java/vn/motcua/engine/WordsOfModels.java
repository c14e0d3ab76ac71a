package vn.motcua.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.function.SingletonSupplier;

/** Expressions of models know the words of the rooms, before any variable of the same name. */
class WordsOfModels extends SpringExpressionManager {
    private final Supplier<Map<String, ModelWord>> words;

    WordsOfModels(ApplicationContext beans, Supplier<Stream<ModelWord>> words) {
        super(beans);
        this.words =
                SingletonSupplier.of(() -> words.get().collect(Collectors.toMap(ModelWord::name, Function.identity())));
    }

    @Override
    protected ELResolver createElResolver() {
        var all = new CompositeELResolver();
        all.add(new Words());
        all.add(super.createElResolver());
        return all;
    }

    private final class Words extends ELResolver {
        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
            var scope = (VariableScope) context.getContext(VariableScope.class);
            if (base != null || scope == null) {
                return null;
            }
            var word = words.get().get(property.toString());
            if (word == null) {
                return null;
            }
            context.setPropertyResolved(true);
            return word.value(businessKey(scope));
        }

        @Override
        public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
            // words are only read
        }

        @Override
        public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
            return true;
        }

        @Override
        public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
            return null;
        }

        @Override
        public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
            return base == null ? String.class : null;
        }
    }

    private static @Nullable String businessKey(VariableScope scope) {
        var execution = scope instanceof DelegateTask task ? task.getExecution() : scope;
        return execution instanceof DelegateExecution it ? it.getProcessBusinessKey() : null;
    }
}
