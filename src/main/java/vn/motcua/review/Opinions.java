package vn.motcua.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.procedure.Party;
import vn.motcua.procedure.Party.Silence;
import vn.motcua.review.Opinion.Answer;

/** The opinions that were asked for, given or not. */
@Repository
class Opinions {
    private static final String SELECT =
            "select id, dossier, party, party_name, role, silence, due_at, answer from opinion ";

    private final JdbcClient database;
    private final Clock clock;

    Opinions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return the id of the opinion that is awaited from now on */
    long ask(String dossier, Party party, Instant dueAt) {
        return database.sql("""
                        insert into opinion (dossier, party, party_name, role, silence, asked_at, due_at)
                        values (?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        dossier,
                        party.key(),
                        party.name(),
                        party.role().orElse(null),
                        party.silence().name(),
                        utc(clock.instant()),
                        utc(dueAt))
                .query(Long.class)
                .single();
    }

    /** Oldest first. */
    List<Opinion> of(String dossier) {
        return database.sql(SELECT + "where dossier = ? order by id")
                .param(dossier)
                .query(Opinions::read)
                .list();
    }

    Opinion get(long id) {
        return database.sql(SELECT + "where id = ?")
                .param(id)
                .query(Opinions::read)
                .single();
    }

    void answer(Opinion opinion, Answer answer, @Nullable String content, String by) {
        database.sql("update opinion set answer = ?, content = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(answer.name(), content, by, utc(clock.instant()), opinion.id())
                .update();
    }

    private static Opinion read(ResultSet row, int index) throws SQLException {
        return new Opinion(
                row.getLong("id"),
                row.getString("dossier"),
                row.getString("party"),
                row.getString("party_name"),
                Optional.ofNullable(row.getString("role")),
                Silence.valueOf(row.getString("silence")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("answer")).map(Answer::valueOf));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
