package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at whose personal data, when and from where. */
@Repository
public class AccessLog {
    /** An applicant who did not show the key but has signed in. */
    public static final String SIGNED_IN_APPLICANT = "applicant-signed-in";

    private final JdbcClient database;
    private final Clock clock;

    AccessLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param actor {@link NewEvent#APPLICANT} for whoever has the key, {@link #SIGNED_IN_APPLICANT}, or a sign-in name
     * @param action a short verb phrase in English: {@code view dossier}, {@code download document}
     * @param address of the client, when there is one
     */
    public void note(String dossier, String actor, String action, @Nullable String address) {
        database.sql("insert into access_log (at, dossier, actor, action, address) values (?, ?, ?, ?, ?)")
                .params(Dossiers.utc(clock.instant()), dossier, actor, action, address)
                .update();
    }

    /** The latest, newest first. */
    public List<Access> of(String dossier, int most) {
        return database.sql(
                        "select at, actor, action, address from access_log where dossier = ? order by at desc, id desc"
                                + " limit ?")
                .params(dossier, most)
                .query((row, i) -> new Access(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("address")))
                .list();
    }

    /** Somebody looked; see {@link #note}. */
    public record Access(
            Instant at,
            String actor,
            String action,
            @Nullable String address) {}
}
