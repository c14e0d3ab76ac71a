package vn.motcua.unit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wards and communes, from the table that the city's administrators edit. */
@Repository
public class Units {
    private static final Duration EDIT_SEEN_AFTER = Duration.ofMinutes(1);
    private static final String COLUMNS = "select code, kind, name, identifier, address, phone from unit";

    private final JdbcClient database;
    private final Cache<String, Optional<Unit>> known = Caffeine.newBuilder()
            .expireAfterWrite(EDIT_SEEN_AFTER)
            .maximumSize(1_000)
            .build();

    Units(JdbcClient database) {
        this.database = database;
    }

    /** Wards first, then communes, by name. */
    public List<Unit> all() {
        return database.sql(COLUMNS + " order by kind desc, name")
                .query(Units::read)
                .list();
    }

    /** As it was edited up to a minute ago. */
    public Optional<Unit> find(String code) {
        return known.get(code, this::load);
    }

    private Optional<Unit> load(String code) {
        return database.sql(COLUMNS + " where code = ?")
                .param(code)
                .query(Units::read)
                .optional();
    }

    /** @throws UnknownUnitException when there is no such unit */
    public Unit get(String code) {
        return find(code).orElseThrow(() -> new UnknownUnitException(code));
    }

    private static Unit read(ResultSet row, int index) throws SQLException {
        return new Unit(
                row.getString("code"),
                Unit.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("identifier"),
                Optional.ofNullable(row.getString("address")),
                Optional.ofNullable(row.getString("phone")));
    }
}
