package vn.motcua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;

/** The outbox: what there is to send, and how far each has come. {@link DueNotices} says when. */
@Repository
class Notices {
    static final String COLUMNS = "id, dossier, kind, channel, for_staff, recipient, subject, body, attempts";

    private final JdbcClient database;
    private final Clock clock;

    Notices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(Dossier dossier, NoticeKind kind, NoticeChannel channel, String recipient, TemplateText text) {
        insert(dossier, kind.name(), channel, false, recipient, text);
    }

    /** A mail to a member of staff. */
    void writeToStaff(Dossier dossier, String kind, String recipient, TemplateText text) {
        insert(dossier, kind, NoticeChannel.MAIL, true, recipient, text);
    }

    private void insert(
            Dossier dossier,
            String kind,
            NoticeChannel channel,
            boolean forStaff,
            String recipient,
            TemplateText text) {
        database.sql("""
                        insert into notice (dossier, kind, channel, for_staff, recipient, subject, body, created_at, next_attempt_at)
                        values (:dossier, :kind, :channel, :forStaff, :recipient, :subject, :body, :now, :now)
                        """)
                .param("dossier", dossier.code())
                .param("kind", kind)
                .param("channel", channel.name())
                .param("forStaff", forStaff)
                .param("recipient", recipient)
                .param("subject", text.subject())
                .param("body", text.body())
                .param("now", now())
                .update();
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
        database.sql("update notice set state = 'SENT', sent_at = ?, next_attempt_at = null where id = ?")
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

    boolean isSent(long id) {
        return database.sql("select state = 'SENT' from notice where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Notice read(ResultSet row, int index) throws SQLException {
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
