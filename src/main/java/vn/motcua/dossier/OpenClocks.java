package vn.motcua.dossier;

import static vn.motcua.dossier.Dossiers.utc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.clock.Entry;
import vn.motcua.clock.Ledger;

/** The rows behind {@link CalendarChange}, many at a time. */
@Repository
class OpenClocks {
    private final JdbcClient database;
    private final JdbcTemplate batches;

    OpenClocks(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** What a changed calendar does to one dossier. */
    record Move(OpenClock clock, EventChain.Link link, Instant dueAt) {}

    /** The next dossiers whose clock runs, by id; locked until the transaction ends. */
    List<OpenClock> lock(long after, int most) {
        return database.sql("""
                        select id, code, limit_amount, limit_unit, limit_cut_off, due_at, head_sequence, head_hash
                        from dossier where finished_at is null and clock_state = 'RUNNING' and id > ?
                        order by id limit ? for update
                        """).params(after, most).query(OpenClocks::clock).list();
    }

    /** Their ledgers, by id of the dossier. */
    Map<Long, Ledger> ledgers(List<OpenClock> clocks) {
        var entries = new HashMap<Long, List<Entry>>();
        database.sql("select dossier, " + LogColumns.LEDGER + """
                         from dossier_event where dossier = any(?) and clock is not null order by dossier, sequence
                        """)
                .param(clocks.stream().map(OpenClock::id).toArray(Long[]::new))
                .query(row -> {
                    entries.computeIfAbsent(row.getLong("dossier"), it -> new ArrayList<>())
                            .add(LogColumns.entry(row, 0));
                });
        var ledgers = new HashMap<Long, Ledger>();
        entries.forEach((dossier, those) -> ledgers.put(dossier, new Ledger(those)));
        return ledgers;
    }

    /** Appends the events and projects the dates. */
    void move(List<Move> moves) {
        var hashes = moves.stream().map(it -> it.link().hash(it.clock().hash())).toList();
        batches.batchUpdate(
                "insert into dossier_event (dossier, sequence, at, kind, actor, detail, hash)"
                        + " values (?, ?, ?, ?, ?, ?::json, ?)",
                each(moves, (statement, i) -> {
                    var link = moves.get(i).link();
                    statement.setLong(1, moves.get(i).clock().id());
                    statement.setInt(2, link.sequence());
                    statement.setObject(3, utc(link.at()));
                    statement.setString(4, link.kind());
                    statement.setString(5, link.actor());
                    statement.setString(6, link.detail());
                    statement.setBytes(7, hashes.get(i));
                }));
        batches.batchUpdate(
                "update dossier set due_at = ?, head_sequence = ?, head_hash = ? where id = ?",
                each(moves, (statement, i) -> {
                    statement.setObject(1, utc(moves.get(i).dueAt()));
                    statement.setInt(2, moves.get(i).link().sequence());
                    statement.setBytes(3, hashes.get(i));
                    statement.setLong(4, moves.get(i).clock().id());
                }));
    }

    /** @return whether the due dates do not follow a calendar with these rules yet */
    boolean isNew(byte[] rules) {
        return database.sql("select not exists (select from followed_calendar where rules_hash = ?)")
                .param(rules)
                .query(Boolean.class)
                .single();
    }

    void followed(byte[] rules, Instant at) {
        database.sql("""
                        insert into followed_calendar (rules_hash, at) values (?, ?)
                        on conflict (only_one) do update set rules_hash = excluded.rules_hash, at = excluded.at
                        """).params(rules, utc(at)).update();
    }

    private static OpenClock clock(ResultSet row, int index) throws SQLException {
        return new OpenClock(
                row.getLong("id"),
                row.getString("code"),
                Limits.read(row),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("head_sequence"),
                row.getBytes("head_hash"));
    }

    private static BatchPreparedStatementSetter each(List<Move> moves, Setter setter) {
        return new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement statement, int i) throws SQLException {
                setter.set(statement, i);
            }

            @Override
            public int getBatchSize() {
                return moves.size();
            }
        };
    }

    @FunctionalInterface
    private interface Setter {
        void set(PreparedStatement statement, int i) throws SQLException;
    }
}
