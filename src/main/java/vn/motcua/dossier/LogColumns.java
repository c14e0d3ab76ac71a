package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import vn.motcua.clock.Entry;
import vn.motcua.dossier.EventChain.Link;
import vn.motcua.dossier.EventChain.Stored;

/** How a row of the log reads. */
final class LogColumns {
    static final String LEDGER = "at, clock, detail ->> 'ground' as ground, detail ->> 'amount' as amount,"
            + " coalesce(detail ->> 'paper', '') as paper, detail ->> 'unit' as unit";

    private LogColumns() {}

    static Entry entry(ResultSet row, int index) throws SQLException {
        var detail = new HashMap<String, Object>();
        for (var name : new String[] {ClockMove.GROUND, ClockMove.AMOUNT, ClockMove.PAPER, ClockMove.UNIT}) {
            detail.put(name, row.getString(name));
        }
        return ClockMove.valueOf(row.getString("clock"))
                .entry(row.getObject("at", OffsetDateTime.class).toInstant(), detail);
    }

    static Stored link(ResultSet row, int index) throws SQLException {
        var link = new Link(
                row.getString("code"),
                row.getInt("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getObject("status", Integer.class),
                row.getString("actor"),
                row.getString("clock"),
                row.getString("detail"));
        return new Stored(link, row.getBytes("hash"));
    }
}
