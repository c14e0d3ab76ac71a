package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.motcua.calendar.Limit;

/** The limit to which a dossier is bound, in its row. */
final class Limits {
    private Limits() {}

    static Limit read(ResultSet row) throws SQLException {
        return new Limit(
                row.getInt("limit_amount"),
                Limit.Unit.valueOf(row.getString("limit_unit")),
                row.getBoolean("limit_cut_off"));
    }
}
