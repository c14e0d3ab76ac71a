package vn.motcua.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.type.TypeHandler;
import org.jspecify.annotations.NullUnmarked;

/**
 * A statement of MyBatis with what stands in for its question marks. MyBatis itself fills in only from the first place on, and
 * here others may stand before.
 */
@NullUnmarked
final class StagedWrite {
    private final MappedStatement statement;
    private final Object row;
    private final BoundSql bound;

    StagedWrite(MappedStatement statement, Object row) {
        this.statement = statement;
        this.row = row;
        this.bound = statement.getBoundSql(row);
    }

    String text() {
        return bound.getSql();
    }

    /** Gives the place after the last that it filled. */
    int fill(PreparedStatement target, int first) throws SQLException {
        var properties = statement.getConfiguration().newMetaObject(row);
        int place = first;
        for (var mapping : bound.getParameterMappings()) {
            set(target, place++, mapping, value(mapping.getProperty(), properties));
        }
        return place;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void set(PreparedStatement target, int place, ParameterMapping mapping, Object value) throws SQLException {
        var type = mapping.getJdbcType() == null && value == null
                ? statement.getConfiguration().getJdbcTypeForNull()
                : mapping.getJdbcType();
        ((TypeHandler) mapping.getTypeHandler()).setParameter(target, place, value, type);
    }

    private Object value(String property, MetaObject properties) {
        if (bound.hasAdditionalParameter(property)) {
            return bound.getAdditionalParameter(property);
        }
        var itself = row == null
                || statement.getConfiguration().getTypeHandlerRegistry().hasTypeHandler(row.getClass());
        return itself ? row : properties.getValue(property);
    }
}
