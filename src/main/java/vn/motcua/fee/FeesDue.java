package vn.motcua.fee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.fee.FeeDue.Way;
import vn.motcua.procedure.Fee;

/** What dossiers were asked to pay. */
@Repository
class FeesDue {
    private static final String COLUMNS = "id, dossier, reference, amount, way, paid_at";

    private final JdbcClient database;
    private final Clock clock;

    FeesDue(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param items each more than nothing */
    FeeDue ask(String dossier, List<Fee> items) {
        return keep(dossier, items, "values (?, ?, ?, 'DUE', null, ?, null)", now());
    }

    /**
     * What the reception has taken in cash before it was asked for.
     *
     * @param items each more than nothing
     */
    FeeDue take(String dossier, List<Fee> items) {
        return keep(dossier, items, "values (?, ?, ?, 'PAID', 'CASH', ?, ?)", now(), now());
    }

    private FeeDue keep(String dossier, List<Fee> items, String values, OffsetDateTime... times) {
        var params = new ArrayList<Object>(List.of(dossier, reference(dossier), FeeTable.sum(items)));
        params.addAll(List.of(times));
        var due = database.sql("insert into fee_due (dossier, reference, amount, state, way, asked_at, paid_at) "
                        + values + " returning " + COLUMNS)
                .params(params)
                .query(FeesDue::read)
                .single();
        for (var item : items) {
            database.sql("insert into fee_item (fee_due, code, name, amount) values (?, ?, ?, ?)")
                    .params(due.id(), item.code(), item.name(), item.amount())
                    .update();
        }
        return due;
    }

    Optional<FeeDue> of(String dossier) {
        return find("where dossier = ?", dossier);
    }

    /** Whoever settles the same fee waits for this transaction to end. */
    Optional<FeeDue> lock(String reference) {
        return find("where reference = ? for update", reference);
    }

    List<Fee> items(FeeDue due) {
        return database.sql("select code, name, amount from fee_item where fee_due = ? order by code")
                .param(due.id())
                .query((row, index) -> new Fee(row.getString("code"), row.getString("name"), row.getLong("amount")))
                .list();
    }

    void paid(FeeDue due, Way way) {
        database.sql("update fee_due set state = 'PAID', way = ?, paid_at = ? where id = ?")
                .params(way.name(), now(), due.id())
                .update();
    }

    /** The code without its punctuation. */
    static String reference(String dossier) {
        return dossier.replaceAll("[^A-Z0-9]", "");
    }

    private Optional<FeeDue> find(String condition, String value) {
        return database.sql("select " + COLUMNS + " from fee_due " + condition)
                .param(value)
                .query(FeesDue::read)
                .optional();
    }

    private static FeeDue read(ResultSet row, int index) throws SQLException {
        return new FeeDue(
                row.getLong("id"),
                row.getString("dossier"),
                row.getString("reference"),
                row.getLong("amount"),
                Optional.ofNullable(row.getString("way")).map(Way::valueOf),
                Optional.ofNullable(row.getObject("paid_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
