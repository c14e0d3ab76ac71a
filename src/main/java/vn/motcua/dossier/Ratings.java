package vn.motcua.dossier;

import static vn.motcua.dossier.Dossiers.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How satisfied applicants are, and the reasons that their wards offer them to choose from. */
@Repository
public class Ratings {
    private final JdbcClient database;

    Ratings(JdbcClient database) {
        this.database = database;
    }

    /** A reason that an applicant may choose, in her language. */
    public record Reason(String key, String text) {}

    /** @param language Vietnamese for whatever is neither English nor Indonesian */
    public List<Reason> reasons(String unit, Locale language) {
        var text = switch (language.getLanguage()) {
            case "en", "id" -> "text_" + language.getLanguage();
            default -> "text_vi";
        };
        return database.sql("select key, " + text + """
                         as text from rating_reason
                        where offered and unit is not distinct from
                            (select max(unit) from rating_reason where offered and unit = ?)
                        order by position
                        """)
                .param(unit)
                .query((row, i) -> new Reason(row.getString("key"), row.getString("text")))
                .list();
    }

    public Optional<Rating> of(Dossier dossier) {
        return database.sql("""
                        select satisfaction, r.at, reason, words from rating r
                        left join rating_explanation e on e.dossier = r.dossier where r.dossier = ?
                        """).param(dossier.id()).query(Ratings::read).optional();
    }

    /** @return false when she has rated before; whoever does so at the same moment waits here for the first */
    boolean insert(Dossier dossier, Satisfaction satisfaction, Instant at) {
        return database.sql("insert into rating (dossier, satisfaction, at) values (?, ?, ?) on conflict do nothing")
                        .params(dossier.id(), satisfaction.name(), utc(at))
                        .update()
                == 1;
    }

    /** @return false when she is not unsatisfied, or has said why */
    boolean insert(Dossier dossier, Explanation explanation, Instant at) {
        return database.sql("""
                        insert into rating_explanation (dossier, reason, words, at)
                        select dossier, ?, ?, ? from rating where dossier = ? and satisfaction = 'NOT_SATISFIED'
                        on conflict do nothing
                        """)
                        .params(explanation.reason().orElse(null), explanation.words(), utc(at), dossier.id())
                        .update()
                == 1;
    }

    private static Rating read(ResultSet row, int index) throws SQLException {
        var words = Optional.ofNullable(row.getString("words"));
        var reason = Optional.ofNullable(row.getString("reason"));
        return new Rating(
                Satisfaction.valueOf(row.getString("satisfaction")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                words.map(it -> new Explanation(reason, it)));
    }
}
