package vn.motcua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;

/** The outbox. */
@Repository
class Notices {
    private static final String COLUMNS = "id, dossier, kind, channel, for_staff, recipient, subject, body, attempts";

    private final JdbcClient database;
    private final Clock clock;

    Notices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return its id */
    long write(Dossier dossier, NoticeKind kind, NoticeChannel channel, String recipient, TemplateText text) {
        return insert(dossier, kind.name(), channel, false, recipient, text);
    }

    /** A mail to a member of staff. */
    long writeToStaff(Dossier dossier, String kind, String recipient, TemplateText text) {
        return insert(dossier, kind, NoticeChannel.MAIL, true, recipient, text);
    }

    private long insert(
            Dossier dossier,
            String kind,
            NoticeChannel channel,
            boolean forStaff,
            String recipient,
            TemplateText text) {
        return database.sql("""
                        insert into notice (dossier, kind, channel, for_staff, recipient, subject, body, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(dossier.code(), kind, channel.name(), forStaff, recipient, text.subject(), text.body(), now())
                .query(Long.class)
                .single();
    }

    /**
     * Marks it as being sent, for good, before anything is sent: whoever dies in between leaves a mark. A message may be
     * sent again all the same, since its gateway takes it once.
     *
     * @return empty when it is not waiting
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Notice> claim(long id) {
        return database.sql("""
                        update notice set state = 'SENDING', attempts = attempts + 1
                        where id = ? and (state = 'PENDING' or state = 'SENDING' and channel <> 'MAIL') returning
                        """ + COLUMNS).param(id).query(Notices::read).optional();
    }

    Notice get(long id) {
        return database.sql("select " + COLUMNS + " from notice where id = ?")
                .param(id)
                .query(Notices::read)
                .single();
    }

    void sent(long id) {
        database.sql("update notice set state = 'SENT', sent_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void waiting(long id) {
        database.sql("update notice set state = 'PENDING' where id = ?")
                .param(id)
                .update();
    }

    /** @return false when it had been given up before */
    boolean givenUp(long id) {
        return database.sql("update notice set failed_at = ? where id = ? and failed_at is null")
                        .params(now(), id)
                        .update()
                == 1;
    }

    /**
     * Only applicants are left alone in quiet hours; attempts are counted anew after them.
     *
     * @return false when this notice need not wait
     */
    boolean waitsUntil(long id, Instant end, boolean mailToo) {
        return database.sql("""
                                update notice set waits_until = ?, attempts = 0
                                where id = ? and state = 'PENDING' and not for_staff and (channel <> 'MAIL' or ?)
                                """)
                        .params(end.atOffset(ZoneOffset.UTC), id, mailToo)
                        .update()
                == 1;
    }

    boolean isSent(long id) {
        return database.sql("select state = 'SENT' from notice where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Notice read(ResultSet row, int index) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getString("dossier"),
                row.getString("kind"),
                NoticeChannel.valueOf(row.getString("channel")),
                row.getBoolean("for_staff"),
                row.getString("recipient"),
                new TemplateText(row.getString("subject"), row.getString("body")),
                row.getInt("attempts"));
    }
}
