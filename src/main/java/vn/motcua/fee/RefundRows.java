package vn.motcua.fee;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was given back, by the fee that it was paid for. */
@Repository
class RefundRows {
    private final JdbcClient database;
    private final Clock clock;

    RefundRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Refund> of(FeeDue fee) {
        return database.sql(
                        "select amount, legal_ground, provider_number, decided_by from fee_refund where fee_due = ?")
                .param(fee.id())
                .query((row, index) -> new Refund(
                        row.getLong("amount"),
                        row.getString("legal_ground"),
                        row.getString("provider_number"),
                        row.getString("decided_by")))
                .optional();
    }

    void keep(FeeDue fee, Refund refund) {
        database.sql("""
                        insert into fee_refund (fee_due, amount, legal_ground, provider_number, decided_by, settled_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        fee.id(),
                        refund.amount(),
                        refund.legalGround(),
                        refund.providerNumber(),
                        refund.decidedBy(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
