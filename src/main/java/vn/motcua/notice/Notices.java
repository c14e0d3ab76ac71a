package vn.motcua.notice;

import java.time.Clock;
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
    private final JdbcClient database;
    private final Clock clock;

    Notices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A message as it goes out. */
    record Notice(long id, String dossier, String recipient, String subject, String body) {}

    long write(Dossier dossier, String kind, String recipient, String subject, String body) {
        return database.sql("""
                        insert into notice (dossier, kind, recipient, subject, body, created_at)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        dossier.code(),
                        kind,
                        recipient,
                        subject,
                        body,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /**
     * Marks it as being sent, for good, before anything is sent: whoever dies in between leaves a mark.
     *
     * @return empty when it is not waiting
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Notice> claim(long id) {
        return database.sql("""
                        update notice set state = 'SENDING', attempts = attempts + 1 where id = ? and state = 'PENDING'
                        returning id, dossier, recipient, subject, body
                        """)
                .param(id)
                .query((row, i) -> new Notice(
                        row.getLong("id"),
                        row.getString("dossier"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body")))
                .optional();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void sent(long id) {
        database.sql("update notice set state = 'SENT', sent_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(long id) {
        database.sql("update notice set state = 'PENDING' where id = ?")
                .param(id)
                .update();
    }

    boolean isSent(long id) {
        return database.sql("select state = 'SENT' from notice where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
