package vn.motcua.fee;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every transfer that was confirmed, whether or not it fits a fee. */
@Repository
class Payments {
    private final JdbcClient database;
    private final Clock clock;

    Payments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a confirmed transfer turned out to be. */
    enum Outcome {
        MATCHED,
        UNKNOWN_REFERENCE,
        WRONG_AMOUNT,
        NOT_DUE
    }

    /** @return its id; empty when this transaction was confirmed before */
    Optional<Long> keep(Confirmation confirmation, Outcome outcome) {
        return database.sql("""
                        insert into payment (transaction_id, reference, amount, paid_at, received_at, outcome)
                        values (?, ?, ?, ?, ?, ?) on conflict (transaction_id) do nothing returning id
                        """)
                .params(
                        confirmation.transactionId(),
                        confirmation.reference(),
                        confirmation.amount(),
                        confirmation.paidAt(),
                        now(),
                        outcome.name())
                .query(Long.class)
                .optional();
    }

    Outcome outcome(String transactionId) {
        return Outcome.valueOf(database.sql("select outcome from payment where transaction_id = ?")
                .param(transactionId)
                .query(String.class)
                .single());
    }

    /** The transfer that paid what was asked for under this reference. */
    String transactionOf(String reference) {
        return database.sql("select transaction_id from payment where reference = ? and outcome = 'MATCHED'")
                .param(reference)
                .query(String.class)
                .single();
    }

    void reconciled(long id, String how, String by) {
        database.sql("update payment set reconciliation = ?, reconciled_by = ?, reconciled_at = ? where id = ?")
                .params(how, by, now(), id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
