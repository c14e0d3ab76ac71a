package vn.motcua.duty;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheets of hand-overs; nothing of them changes. */
@Repository
class HandOverSheets {
    private static final String ALL = """
            select s.*, r.dossiers as taken, r.taken_by, r.taken_at from hand_over_sheet s
            left join hand_over_receipt r on r.sheet = s.id
            """;

    private final JdbcClient database;
    private final Clock clock;

    HandOverSheets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whoever gives waits for whoever gives, until the transaction ends. */
    void lock() {
        database.sql("lock table hand_over_sheet in share row exclusive mode").update();
    }

    /** @return its number */
    long add(String unit, String field, List<String> dossiers, String by) {
        return database.sql("""
                        insert into hand_over_sheet (unit, field, dossiers, given_by, given_at)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .params(unit, field, array(dossiers), by, now())
                .query(Long.class)
                .single();
    }

    /** @return false when somebody has confirmed it already */
    boolean take(long sheet, List<String> dossiers, String by) {
        return database.sql("""
                                insert into hand_over_receipt (sheet, dossiers, taken_by, taken_at)
                                values (?, ?, ?, ?) on conflict do nothing
                                """).params(sheet, array(dossiers), by, now()).update() == 1;
    }

    Optional<HandOverSheet> find(long id) {
        return database.sql(ALL + "where s.id = ?")
                .param(id)
                .query(HandOverSheets::read)
                .optional();
    }

    /** Those that nobody has confirmed. */
    List<HandOverSheet> open(String unit) {
        return database.sql(ALL + "where s.unit = ? and r.sheet is null order by s.id")
                .param(unit)
                .query(HandOverSheets::read)
                .list();
    }

    /** The latest first. */
    List<HandOverSheet> of(String unit, int most) {
        return database.sql(ALL + "where s.unit = ? order by s.id desc limit ?")
                .params(unit, most)
                .query(HandOverSheets::read)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String[] array(List<String> codes) {
        return codes.toArray(new String[0]);
    }

    private static HandOverSheet read(ResultSet row, int number) throws SQLException {
        var takenBy = row.getString("taken_by");
        return new HandOverSheet(
                row.getLong("id"),
                row.getString("unit"),
                row.getString("field"),
                codes(row.getArray("dossiers")),
                row.getString("given_by"),
                moment(row, "given_at"),
                takenBy == null
                        ? Optional.empty()
                        : Optional.of(new HandOverSheet.Receipt(
                                codes(row.getArray("taken")), takenBy, moment(row, "taken_at"))));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> codes(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
