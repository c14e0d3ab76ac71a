package vn.motcua.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.national.KeptArrival.State;
import vn.motcua.national.Refusal.Reason;

/** What came in from the portal, by national code; each once. */
@Repository
class Arrivals {
    private static final String SELECT = """
            select id, national_code, unit, payload, received_at, state, refusal, refusal_lines, dossier, rejection
            from national_arrival
            """;

    private final JdbcClient database;
    private final Clock clock;

    Arrivals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps it as it came. What came before under this code gives way to it, unless that was settled.
     *
     * @return its id when it is the first under this code
     */
    Optional<Long> keep(Arrival arrival, String unit) {
        var payload = arrival.item().toString();
        var id = database.sql("""
                        insert into national_arrival (national_code, unit, payload, received_at) values (?, ?, ?, ?)
                        on conflict (national_code) do nothing returning id
                        """)
                .params(arrival.code(), unit, payload, utc(clock.instant()))
                .query(Long.class)
                .optional();
        if (id.isEmpty()) {
            database.sql(
                            "update national_arrival set payload = ? where national_code = ? and state in ('WAITING', 'REFUSED')")
                    .params(payload, arrival.code())
                    .update();
        }
        return id;
    }

    /** Nobody else changes it until this transaction ends. */
    KeptArrival lock(long id) {
        return database.sql(SELECT + " where id = ? for update")
                .param(id)
                .query(Arrivals::read)
                .single();
    }

    Optional<KeptArrival> find(String code) {
        return database.sql(SELECT + " where national_code = ?")
                .param(code)
                .query(Arrivals::read)
                .optional();
    }

    void refused(long id, Refusal refusal) {
        database.sql("update national_arrival set state = 'REFUSED', refusal = ?, refusal_lines = ? where id = ?")
                .params(refusal.reason().name(), refusal.lines().toArray(new String[0]), id)
                .update();
    }

    void takenIn(long id, String dossier) {
        became(id, State.TAKEN_IN, dossier, "system");
    }

    /** Somebody typed it in. */
    void entered(long id, String dossier, String by) {
        became(id, State.ENTERED, dossier, by);
    }

    private void became(long id, State state, String dossier, String by) {
        database.sql("update national_arrival set state = ?, dossier = ?, decided_by = ?, settled_at = ? where id = ?")
                .params(state.name(), dossier, by, utc(clock.instant()), id)
                .update();
    }

    /** Somebody decided so; the portal is told next. */
    void rejecting(long id, String reason, String by) {
        database.sql("update national_arrival set rejection = ?, decided_by = ? where id = ?")
                .params(reason, by, id)
                .update();
    }

    void rejected(long id) {
        database.sql("update national_arrival set state = 'REJECTED', settled_at = ? where id = ?")
                .params(utc(clock.instant()), id)
                .update();
    }

    /** The portal's code of a dossier that came from there. */
    Optional<String> codeOf(String dossier) {
        return database.sql("select national_code from national_arrival where dossier = ?")
                .param(dossier)
                .query(String.class)
                .optional();
    }

    /** Empties what was settled so long ago. */
    void empty(Duration after) {
        database.sql("update national_arrival set payload = null where payload is not null and settled_at < ?")
                .param(utc(clock.instant().minus(after)))
                .update();
    }

    private static KeptArrival read(ResultSet row, int index) throws SQLException {
        return new KeptArrival(
                row.getLong("id"),
                row.getString("national_code"),
                row.getString("unit"),
                Optional.ofNullable(row.getString("payload")).map(Arrival::of),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("refusal")).map(Reason::valueOf),
                List.of((String[]) row.getArray("refusal_lines").getArray()),
                Optional.ofNullable(row.getString("dossier")),
                Optional.ofNullable(row.getString("rejection")));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
