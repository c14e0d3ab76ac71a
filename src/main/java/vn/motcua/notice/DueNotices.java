package vn.motcua.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When notices of the outbox are to be sent; those that the engine has are not due here. */
@Repository
class DueNotices {
    private static final String WAITS = "not for_staff and (channel <> 'MAIL' or :mailToo)";

    private final JdbcClient database;
    private final Clock clock;

    DueNotices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Marks the one that has been due longest as {@link Notices#claim} does. Nobody else gets it until then.
     *
     * @param mail or else messages
     * @param lapses when whoever took it must have died
     * @return empty when none is due
     */
    Optional<Notice> claimNext(boolean mail, Instant lapses) {
        return database.sql("""
                        update notice set state = 'SENDING', attempts = attempts + 1, next_attempt_at = ? where id = (
                            select id from notice where next_attempt_at <= ? and state = 'PENDING' and (channel = 'MAIL') = ?
                            order by next_attempt_at limit 1 for update skip locked) returning
                        """ + Notices.COLUMNS)
                .params(utc(lapses), now(), mail)
                .query(Notices::read)
                .optional();
    }

    /** Those that somebody took who must have died since; they are due no more. */
    List<Notice> lapsed() {
        return database.sql("""
                        update notice set attempts = 0, next_attempt_at = null
                        where next_attempt_at <= ? and state = 'SENDING' returning
                        """ + Notices.COLUMNS)
                .param(now())
                .query(Notices::read)
                .list();
    }

    /** It is due no more, since somebody else sees to it, whose attempts are counted anew. */
    void handedOver(long id) {
        database.sql("update notice set state = 'PENDING', attempts = 0, next_attempt_at = null where id = ?")
                .param(id)
                .update();
    }

    /**
     * What is due and has to wait now is due when this is over. Only applicants are left alone in quiet hours.
     *
     * @param mailToo whether mails wait
     */
    void dueWaitUntil(Instant end, boolean mailToo) {
        database.sql("update notice set waits_until = :end, next_attempt_at = :end "
                        + "where next_attempt_at <= :now and state = 'PENDING' and " + WAITS)
                .param("end", utc(end))
                .param("now", now())
                .param("mailToo", mailToo)
                .update();
    }

    /**
     * The same for one, due or not; attempts are counted anew after it.
     *
     * @return false when this notice need not wait
     */
    boolean waitsUntil(long id, Instant end, boolean mailToo) {
        return database.sql("update notice set waits_until = :end, next_attempt_at = :end, attempts = 0 "
                                + "where id = :id and state = 'PENDING' and " + WAITS)
                        .param("end", utc(end))
                        .param("id", id)
                        .param("mailToo", mailToo)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
