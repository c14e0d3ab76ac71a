package vn.motcua.national;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierStatus;

/** The results that the electronic data store has, and those that it is owed. */
@Repository
class OwedResults {
    private final JdbcClient database;
    private final Clock clock;

    OwedResults(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param sequence of the event that made it a result */
    void add(String dossier, int sequence) {
        database.sql("insert into deposited_result (dossier, sequence, owed_since, is_due) values (?, ?, ?, true)")
                .params(dossier, sequence, now())
                .update();
    }

    /**
     * Results that were issued since then and are neither deposited nor owed; one that still awaits its seal is none.
     *
     * @return how many
     */
    int addEarlier(Instant since) {
        return database.sql("""
                        insert into deposited_result (dossier, sequence, owed_since, is_due)
                        select d.code, e.sequence, :now, true from dossier_event e join dossier d on d.id = e.dossier
                        where e.kind in ('RESULT_ISSUED', 'RESULT_SEALED') and e.status = :completed and e.at >= :since
                        on conflict do nothing
                        """)
                .param("now", now())
                .param("completed", DossierStatus.COMPLETED.code())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The dossier whose result has been due longest; empty when none is. */
    Optional<String> next() {
        return database.sql("select dossier from deposited_result where is_due order by owed_since limit 1")
                .query(String.class)
                .optional();
    }

    /**
     * The results of this dossier are due no more, since somebody else sees to them.
     *
     * @return false when none was
     */
    boolean handedOver(String dossier) {
        return database.sql("update deposited_result set is_due = false where dossier = ? and is_due")
                        .param(dossier)
                        .update()
                > 0;
    }

    /** Sequences of the events whose results the store has not; nobody else gets them until this transaction ends. */
    List<Integer> of(String dossier) {
        return database.sql("""
                        select sequence from deposited_result where dossier = ? and stored_at is null
                        order by sequence for update
                        """).param(dossier).query(Integer.class).list();
    }

    /** @param receipt the store's number, if it gave one */
    void stored(String dossier, int sequence, Optional<String> receipt) {
        database.sql("""
                        update deposited_result set stored_at = ?, receipt = ?, is_due = false
                        where dossier = ? and sequence = ?
                        """).params(now(), receipt.orElse(null), dossier, sequence).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
