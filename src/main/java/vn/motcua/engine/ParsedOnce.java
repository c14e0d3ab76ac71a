package vn.motcua.engine;

import camundajar.impl.scala.util.Either;
import camundajar.impl.scala.util.Right;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.context.Context;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper;
import org.jspecify.annotations.NullUnmarked;

/**
 * The expression language of decision tables as the engine has it, which parses each cell anew at every evaluation. Here
 * a cell that was read once is kept; whatever is wrong with one is said by the engine's own way.
 */
@NullUnmarked
class ParsedOnce extends ScalaFeelEngine {

    ParsedOnce() {
        super(List.of());
    }

    @Override
    protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper values) {
        return new Cells(functions, values);
    }

    private static final class Cells extends FeelEngine {
        private final Map<String, ParsedExpression> tests = new ConcurrentHashMap<>();
        private final Map<String, ParsedExpression> expressions = new ConcurrentHashMap<>();

        Cells(CustomFunctionTransformer functions, ValueMapper values) {
            super(functions, values, FeelEngine.defaultConfiguration(), FeelEngine.defaultClock());
        }

        @Override
        public Either<FeelEngine.Failure, Object> evalExpression(String text, Context context) {
            var parsed = known(expressions, text, this::parseExpression);
            return parsed == null ? super.evalExpression(text, context) : eval(parsed, context);
        }

        @Override
        public Either<FeelEngine.Failure, Object> evalUnaryTests(String text, Context context) {
            var parsed = known(tests, text, this::parseUnaryTests);
            if (parsed != null
                    && eval(parsed, context) instanceof Right<FeelEngine.Failure, Object> result
                    && result.value() instanceof Boolean) {
                return result;
            }
            return super.evalUnaryTests(text, context);
        }

        private static ParsedExpression known(
                Map<String, ParsedExpression> known,
                String text,
                Function<String, Either<FeelEngine.Failure, ParsedExpression>> parse) {
            var parsed = known.get(text);
            if (parsed == null && parse.apply(text) instanceof Right<?, ParsedExpression> read) {
                parsed = read.value();
                known.put(text, parsed);
            }
            return parsed;
        }
    }
}
