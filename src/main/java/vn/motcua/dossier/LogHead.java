package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.motcua.calendar.Limit;

/** The locked row of a dossier, and where its log ends. */
record LogHead(Dossier dossier, int sequence, byte[] hash) {

    LogHead after(EventChain.Stored event, Dossier then) {
        return new LogHead(then, event.link().sequence(), event.hash());
    }

    long id() {
        return dossier.id();
    }

    DossierStatus status() {
        return dossier.status();
    }

    Limit limit() {
        return dossier.limit();
    }

    static LogHead read(ResultSet row, int index) throws SQLException {
        return new LogHead(Dossiers.read(row, index), row.getInt("head_sequence"), row.getBytes("head_hash"));
    }
}
