package vn.motcua.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.duty.Substitution.Decision;
import vn.motcua.duty.Substitution.Ending;

/** What was recorded about substitutions; nothing of it changes. */
@Repository
class Substitutions {
    private static final String ALL = """
            select s.*, e.ended_by, e.ended_at, e.reason from substitution s
            left join substitution_end e on e.substitution = s.id
            """;

    private final JdbcClient database;
    private final Clock clock;

    Substitutions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whoever records waits for whoever records, until the transaction ends. */
    void lock() {
        database.sql("lock table substitution in share row exclusive mode").update();
    }

    Substitution add(NewSubstitution asked, String by) {
        var decision = asked.decision();
        var id = database.sql("""
                        insert into substitution (unit, absent, substitute, first_day, last_day, procedures, decisions,
                            decision_number, decision_date, signing_form, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        asked.unit(),
                        asked.absent(),
                        asked.substitute(),
                        asked.firstDay(),
                        asked.lastDay(),
                        asked.procedures().toArray(new String[0]),
                        asked.decisions(),
                        decision.map(Decision::number).orElse(null),
                        decision.map(Decision::date).orElse(null),
                        decision.map(it -> it.form().name()).orElse(null),
                        by,
                        now())
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    void end(long id, String by, String reason) {
        database.sql("insert into substitution_end (substitution, ended_by, ended_at, reason) values (?, ?, ?, ?)")
                .params(id, by, now(), reason)
                .update();
    }

    Optional<Substitution> find(long id) {
        return database.sql(ALL + " where s.id = ?")
                .param(id)
                .query(Substitutions::read)
                .optional();
    }

    /** False when another node is at it; otherwise nobody else is until the transaction ends. */
    boolean hold(long id) {
        return database.sql("select id from substitution where id = ? for update skip locked")
                .param(id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Latest first. */
    List<Substitution> of(String unit, int most) {
        return database.sql(ALL + " where s.unit = ? order by s.last_day desc, s.id desc limit ?")
                .params(unit, most)
                .query(Substitutions::read)
                .list();
    }

    /** Of all units, neither ended nor over. */
    List<Substitution> open(LocalDate today) {
        return database.sql(ALL + " where s.last_day >= ? and e.substitution is null order by s.id")
                .param(today)
                .query(Substitutions::read)
                .list();
    }

    /** Those that are over while tasks are still offered under them. The engine knows no such query. */
    List<Substitution> toHandBack(LocalDate today) {
        return database.sql(ALL + """
                         where (s.last_day < ? or e.substitution is not null) and exists (
                            select from act_ru_identitylink l where l.group_id_ = 'substitution' || s.id)
                        order by s.id
                        """).param(today).query(Substitutions::read).list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Substitution read(ResultSet row, int index) throws SQLException {
        return new Substitution(
                row.getLong("id"),
                row.getString("unit"),
                row.getString("absent"),
                row.getString("substitute"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Set.of((String[]) row.getArray("procedures").getArray()),
                row.getBoolean("decisions"),
                decision(row),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                ending(row));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        return row.getString("decision_number") == null
                ? Optional.empty()
                : Optional.of(new Decision(
                        row.getString("decision_number"),
                        row.getObject("decision_date", LocalDate.class),
                        SigningForm.valueOf(row.getString("signing_form"))));
    }

    private static Optional<Ending> ending(ResultSet row) throws SQLException {
        return row.getString("ended_by") == null
                ? Optional.empty()
                : Optional.of(new Ending(
                        row.getString("ended_by"), row.getTimestamp("ended_at").toInstant(), row.getString("reason")));
    }
}
