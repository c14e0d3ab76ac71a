package vn.motcua.dossier;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.unit.Unit;

/** Hands out codes. A code whose submission fails stays unused: gaps are allowed, waiting for each other is not. */
@Repository
class DossierCodes {
    private final JdbcClient database;

    DossierCodes(JdbcClient database) {
        this.database = database;
    }

    /** Call it outside the transaction of the dossier, or all submissions of a unit queue behind each other. */
    DossierCode next(Unit unit, LocalDate day) {
        var sequence =
                database.sql("""
                        insert into dossier_sequence (unit, day, last) values (?, ?, 1)
                        on conflict (unit, day) do update set last = dossier_sequence.last + 1
                        returning last
                        """).params(unit.code(), day).query(Integer.class).single();
        return DossierCode.of(unit, day, sequence);
    }
}
