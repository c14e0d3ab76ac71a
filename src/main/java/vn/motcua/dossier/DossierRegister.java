package vn.motcua.dossier;

import static vn.motcua.dossier.Dossiers.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of a unit: the dossiers that came in during a period, and their ways as the logs tell them. */
@Repository
public class DossierRegister {
    private static final int AT_ONCE = 500;
    private static final String LINES = """
            select d.code, d.procedure_version, d.status, d.submitted_at, d.due_at, a.full_name, a.phone,
                a.answers ->> 'address' as address, a.answers ->> 'returnWay' as return_way, h.*, e.*
            from dossier d join application a on a.dossier = d.id cross join lateral (
                select min(at) filter (where kind = 'ACCEPTED') as accepted_at,
                    min(at) filter (where kind = 'PROCESSING_STARTED') as handed_at,
                    max(at) filter (where kind = 'RESULT_ISSUED') as result_at,
                    min(at) filter (where status in (3, 7, 8, 10)) as ended_at,
                    max(detail ->> 'number') filter (where kind = 'RESULT_ISSUED') as paper
                from dossier_event where dossier = d.id) e left join lateral (
                select detail ->> 'collectedBy' as collected_by, detail ->> 'receiverName' as receiver,
                    detail ->> 'authorityPaper' as authority, detail ->> 'identityChecked' as identity,
                    detail ->> 'registerSigned' as signed
                from dossier_event
                where dossier = d.id and kind = 'STEP_COMPLETED' and detail ->> 'collectedBy' is not null
                order by sequence desc limit 1) h on true
            where d.unit = ? and d.submitted_at >= ? and d.submitted_at < ?
            order by d.submitted_at, d.id
            """;

    private final JdbcClient database;
    private final JdbcTemplate lines;
    private final Clock clock;

    DossierRegister(JdbcClient database, JdbcTemplate lines, Clock clock) {
        this.database = database;
        this.lines = lines;
        this.clock = clock;
    }

    public int count(String unit, Instant from, Instant until) {
        return database.sql("select count(*) from dossier where unit = ? and submitted_at >= ? and submitted_at < ?")
                .params(unit, utc(from), utc(until))
                .query(Integer.class)
                .single();
    }

    /**
     * Hands out line by line, in the order in which the dossiers came in, and notes for each dossier who saw it. However
     * many there are, a few hundred are in memory.
     *
     * @param from the first moment of the period
     * @param until the first moment after it
     * @param reader sign-in name of whoever reads it
     */
    @Transactional
    public void read(
            String unit, Instant from, Instant until, String reader, String address, Consumer<RegisterRow> each) {
        database.sql("""
                        insert into access_log (at, dossier, actor, action, address)
                        select ?, code, ?, 'read register', ? from dossier
                        where unit = ? and submitted_at >= ? and submitted_at < ?
                        """)
                .params(utc(clock.instant()), reader, address, unit, utc(from), utc(until))
                .update();
        lines.query(
                connection -> {
                    var statement = connection.prepareStatement(LINES);
                    statement.setFetchSize(AT_ONCE);
                    statement.setString(1, unit);
                    statement.setObject(2, utc(from));
                    statement.setObject(3, utc(until));
                    return statement;
                },
                row -> {
                    each.accept(read(row));
                });
    }

    private static RegisterRow read(ResultSet row) throws SQLException {
        return new RegisterRow(
                row.getString("code"),
                row.getString("procedure_version"),
                row.getString("full_name"),
                text(row, "address"),
                text(row, "phone"),
                DossierStatus.of(row.getInt("status")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                instant(row, "accepted_at"),
                instant(row, "due_at"),
                instant(row, "handed_at"),
                instant(row, "result_at"),
                instant(row, "ended_at"),
                text(row, "return_way"),
                text(row, "paper"),
                handOut(row));
    }

    private static Optional<HandOut> handOut(ResultSet row) throws SQLException {
        if (row.getString("collected_by") == null) {
            return Optional.empty();
        }
        return Optional.of(new HandOut(
                row.getString("collected_by"),
                text(row, "receiver"),
                text(row, "authority"),
                text(row, "identity"),
                row.getBoolean("signed")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
