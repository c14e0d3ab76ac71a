package vn.motcua.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The messages that the portal has not taken yet, and those that it has. */
@Repository
class Outbox {
    private static final String FIRST_OF_ITS_DOSSIER = """
            and sequence = (select min(e.sequence) from national_message e where e.dossier = m.dossier and e.state <> 'SENT')
            """;

    private final JdbcClient database;
    private final JdbcOperations batches;
    private final Clock clock;

    Outbox(JdbcClient database, JdbcOperations batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** What a message is about. */
    enum Kind {
        STATUS,
        PROGRESS
    }

    /** @param attempts that failed until now */
    record Message(long id, String dossier, int sequence, Kind kind, int attempts) {
        /** @param code by which the portal knows the dossier */
        String key(String code) {
            return code + "-" + sequence;
        }
    }

    /** Written together with what else the running transaction notes, just before it commits. */
    void add(String dossier, int sequence, Kind kind) {
        var noted = (Noted) TransactionSynchronizationManager.getResource(this);
        if (noted == null) {
            noted = new Noted();
            TransactionSynchronizationManager.bindResource(this, noted);
            TransactionSynchronizationManager.registerSynchronization(new End(noted));
        }
        noted.rows.add(new Object[] {dossier, sequence, kind.name(), now()});
    }

    /**
     * What is due of the dossier that has waited longest, in its order and with nothing before it; empty when nothing is due.
     * Nobody else gets it until this transaction ends.
     */
    List<Message> next() {
        var first = database.sql(
                        """
                        select id, dossier, sequence, kind, attempts from national_message m
                        where state = 'WAITING' and next_attempt_at <= ?
                        """ + FIRST_OF_ITS_DOSSIER + " order by next_attempt_at limit 1 for update skip locked")
                .param(now())
                .query(Outbox::read)
                .optional();
        return first.map(it -> Stream.concat(Stream.of(it), after(it).stream()).toList())
                .orElse(List.of());
    }

    private List<Message> after(Message first) {
        return database.sql("""
                        select id, dossier, sequence, kind, attempts from national_message
                        where dossier = ? and sequence > ? and state = 'WAITING' order by sequence for update
                        """)
                .params(first.dossier(), first.sequence())
                .query(Outbox::read)
                .list();
    }

    /** What was not taken of a dossier, in its order, whatever became of earlier attempts. */
    List<Message> of(String dossier) {
        return database.sql("""
                        select id, dossier, sequence, kind, attempts from national_message
                        where dossier = ? and state <> 'SENT' order by sequence for update
                        """).param(dossier).query(Outbox::read).list();
    }

    void sent(List<Message> messages) {
        if (!messages.isEmpty()) {
            database.sql("update national_message set state = 'SENT', sent_at = :now where id in (:ids)")
                    .param("now", now())
                    .param("ids", messages.stream().map(Message::id).toList())
                    .update();
        }
    }

    void failed(Message message, Duration pause) {
        database.sql("update national_message set attempts = attempts + 1, next_attempt_at = ? where id = ?")
                .params(utc(clock.instant().plus(pause)), message.id())
                .update();
    }

    /** Everything of a dossier that the portal knew under another code. */
    void again(String dossier) {
        database.sql("""
                        update national_message set state = 'WAITING', attempts = 0, next_attempt_at = ?, sent_at = null
                        where dossier = ?
                        """).params(now(), dossier).update();
    }

    /** It waits for a human now. */
    void stuck(Message message) {
        database.sql("update national_message set attempts = attempts + 1, state = 'STUCK' where id = ?")
                .param(message.id())
                .update();
    }

    private static Message read(ResultSet row, int index) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("dossier"),
                row.getInt("sequence"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("attempts"));
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static final class Noted extends ResourceHolderSupport {
        private final List<Object[]> rows = new ArrayList<>();
    }

    /** Lets go of what was noted, also while another transaction runs within this one. */
    private final class End extends ResourceHolderSynchronization<Noted, Outbox> {
        private final Noted noted;

        private End(Noted noted) {
            super(noted, Outbox.this);
            this.noted = noted;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            batches.batchUpdate(
                    "insert into national_message (dossier, sequence, kind, next_attempt_at) values (?, ?, ?, ?)",
                    noted.rows);
        }
    }
}
