package vn.motcua.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the outbox still holds. */
@Repository
public class WaitingNotices {
    private final JdbcClient database;
    private final Clock clock;

    WaitingNotices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** To the applicant, with no fate yet; oldest first. */
    public List<WaitingNotice> of(String dossier) {
        return database.sql("""
                        select kind, channel, created_at, case when waits_until > ? then waits_until end as until
                        from notice where dossier = ? and state <> 'SENT' and failed_at is null and not for_staff
                        order by id
                        """)
                .params(clock.instant().atOffset(ZoneOffset.UTC), dossier)
                .query((row, i) -> new WaitingNotice(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        NoticeKind.valueOf(row.getString("kind")).key(),
                        NoticeChannel.valueOf(row.getString("channel")),
                        Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }
}
