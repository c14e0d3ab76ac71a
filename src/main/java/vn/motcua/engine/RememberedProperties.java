package vn.motcua.engine;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;
import org.jspecify.annotations.NullUnmarked;

/**
 * MyBatis writes the engine's SQL anew for each query, and looks through all methods of a parameter for each property
 * that the SQL depends on. Here it is told which method it found last time.
 */
@NullUnmarked
class RememberedProperties extends ObjectPropertyAccessor {
    private final ClassValue<Map<String, Optional<Method>>> readers = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** For all classes that have no accessor of their own. */
    static void install() {
        OgnlRuntime.setPropertyAccessor(Object.class, new RememberedProperties());
    }

    @Override
    public Object getPossibleProperty(OgnlContext context, Object target, String name) throws OgnlException {
        var type = target.getClass();
        var reader = readers.get(type).computeIfAbsent(name, it -> reader(type, it));
        if (reader.isEmpty()) {
            return super.getPossibleProperty(context, target, name);
        }
        try {
            return reader.get().invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new OgnlException(name, e);
        }
    }

    private static Optional<Method> reader(Class<?> type, String name) {
        return Optional.ofNullable(OgnlRuntime.getGetMethod(type, name))
                .or(() -> Optional.ofNullable(OgnlRuntime.getReadMethod(type, name)))
                .filter(Method::trySetAccessible);
    }
}
