package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.motcua.calendar.Limit;

/** The locked row of a dossier, as far as appending to its log needs it. */
record LogHead(long id, DossierStatus status, Limit limit, int sequence, byte[] hash) {

    LogHead after(EventChain.Stored event, DossierStatus then) {
        return new LogHead(id, then, limit, event.link().sequence(), event.hash());
    }

    static LogHead read(ResultSet row, int index) throws SQLException {
        return new LogHead(
                row.getLong("id"),
                DossierStatus.of(row.getInt("status")),
                Limits.read(row),
                row.getInt("head_sequence"),
                row.getBytes("head_hash"));
    }
}
