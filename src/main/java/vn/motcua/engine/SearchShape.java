package vn.motcua.engine;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.jspecify.annotations.NullUnmarked;

/** All that the text of a search for tasks may depend on: each criterion with its value, of some only that there is one. */
@NullUnmarked
final class SearchShape {
    /** Whether they are given decides on the text; their values stand beside it. */
    private static final Set<String> ONLY_GIVEN = Set.of("processInstanceBusinessKey", "processInstanceId", "taskId");

    private static final String ENGINE = "org.camunda.bpm.engine.impl.";
    private static final int DEEPEST = 6;

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            var fields = new ArrayList<Field>();
            for (Class<?> each = type; each != null; each = each.getSuperclass()) {
                for (var field : each.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                        field.setAccessible(true);
                        fields.add(field);
                    }
                }
            }
            return List.copyOf(fields);
        }
    };

    private final TaskQueryImpl search;

    private SearchShape(TaskQueryImpl search) {
        this.search = search;
    }

    /**
     * Equal for two searches of the same text. Empty where that depends on more than the search says, such as on whose groups
     * somebody is in, and where a criterion is of a kind that is not known here.
     */
    static Optional<List<Object>> of(TaskQueryImpl search) {
        if (search.getCandidateUser() != null || search.getQueries().size() > 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SearchShape(search).fields(search, 0));
        } catch (Unknown | IllegalAccessException e) {
            return Optional.empty();
        }
    }

    private List<Object> fields(Object of, int depth) throws Unknown, IllegalAccessException {
        if (depth > DEEPEST) {
            throw new Unknown();
        }
        var values = new ArrayList<Object>();
        values.add(of.getClass());
        for (var field : FIELDS.get(of.getClass())) {
            var value = field.get(of);
            values.add(
                    of == search && value != null && ONLY_GIVEN.contains(field.getName()) ? true : plain(value, depth));
        }
        return values;
    }

    private Object plain(Object value, int depth) throws Unknown, IllegalAccessException {
        if (value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum
                || value instanceof Date) {
            return value;
        }
        if (value == search) {
            return SearchShape.class;
        }
        if (value instanceof Object[] many) {
            return all(Arrays.asList(many), depth);
        }
        if (value instanceof Collection<?> many) {
            return all(many, depth);
        }
        if (value instanceof Map<?, ?> map && map.isEmpty()) {
            return Map.of();
        }
        if (value.getClass().getName().startsWith(ENGINE)) {
            return fields(value, depth + 1);
        }
        throw new Unknown();
    }

    private List<Object> all(Collection<?> many, int depth) throws Unknown, IllegalAccessException {
        var values = new ArrayList<Object>();
        for (var each : many) {
            values.add(plain(each, depth));
        }
        return values;
    }

    private static final class Unknown extends Exception {}
}
