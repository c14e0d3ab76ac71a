package vn.motcua.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.jspecify.annotations.NullUnmarked;

/**
 * The text of a search for tasks is written anew each time by asking some 250 conditions, which takes half a millisecond of
 * processor time; here searches that differ in nothing but the dossier or the task share it.
 */
@NullUnmarked
final class RememberedSearches implements SqlSource {
    private static final List<String> STATEMENTS =
            List.of("selectTaskByQueryCriteria", "selectTaskCountByQueryCriteria");
    private static final String NAME_OF_OURS = "Remembered";

    /** Texts that are kept: one is of some 20 KiB. */
    private static final int MOST = 500;

    private final Configuration configuration;
    private final SqlSource written;
    private final Cache<List<Object>, Text> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private RememberedSearches(Configuration configuration, SqlSource written) {
        this.configuration = configuration;
        this.written = written;
    }

    /** Puts statements of ours beside the engine's, and has them called in their place. */
    static void install(DbSqlSessionFactory sessions) {
        var configuration = sessions.getSqlSessionFactory().getConfiguration();
        var names = new HashMap<>(sessions.getStatementMappings());
        for (var name : STATEMENTS) {
            var engines = configuration.getMappedStatement(name);
            var ours = engines.getId() + NAME_OF_OURS;
            configuration.addMappedStatement(new MappedStatement.Builder(
                            configuration,
                            ours,
                            new RememberedSearches(configuration, engines.getSqlSource()),
                            engines.getSqlCommandType())
                    .resource(engines.getResource())
                    .resultMaps(engines.getResultMaps())
                    .lang(engines.getLang())
                    .build());
            names.put(name, ours);
        }
        sessions.setStatementMappings(names);
    }

    @Override
    public BoundSql getBoundSql(Object search) {
        return SearchShape.of((TaskQueryImpl) search)
                .map(it -> known.get(it, shape -> new Text(written.getBoundSql(search), search))
                        .about(search))
                .orElseGet(() -> written.getBoundSql(search));
    }

    /** A text with what was worked out beside it, in which the search itself may occur. */
    private final class Text {
        private final String sql;
        private final List<ParameterMapping> places;
        private final Map<String, Object> values;
        private final Object itself;

        Text(BoundSql bound, Object itself) {
            this.sql = bound.getSql();
            this.places = bound.getParameterMappings();
            this.values = bound.getAdditionalParameters();
            this.itself = itself;
        }

        BoundSql about(Object search) {
            var bound = new BoundSql(configuration, sql, places, search);
            values.forEach((name, it) -> bound.setAdditionalParameter(name, it == itself ? search : it));
            return bound;
        }
    }
}
