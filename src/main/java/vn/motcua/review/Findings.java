package vn.motcua.review;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.RuleViolation;

/** What the automatic check found in a dossier, for whoever works on it. */
@Repository
public class Findings {
    private final JdbcClient database;
    private final Clock clock;

    Findings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<RuleViolation> of(String code) {
        return database.sql("select rule, field, arguments from finding where dossier = ? order by rule")
                .param(code)
                .query(Findings::read)
                .list();
    }

    /** The new findings take the place of the old ones. */
    void replace(String code, List<RuleViolation> violations) {
        database.sql("delete from finding where dossier = ?").param(code).update();
        violations.forEach(it -> add(code, it));
    }

    void add(String code, RuleViolation violation) {
        database.sql("""
                        insert into finding (dossier, rule, field, arguments, found_at) values (?, ?, ?, ?, ?)
                        on conflict (dossier, rule) do nothing
                        """)
                .params(
                        code,
                        violation.rule(),
                        violation.field(),
                        violation.arguments().toArray(new String[0]),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static RuleViolation read(ResultSet row, int index) throws SQLException {
        Array arguments = row.getArray("arguments");
        return new RuleViolation(
                row.getString("rule"), row.getString("field"), List.of((String[]) arguments.getArray()));
    }
}
