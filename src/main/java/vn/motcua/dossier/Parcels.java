package vn.motcua.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results that went by post. */
@Repository
public class Parcels {
    private final JdbcClient database;
    private final Dossiers dossiers;

    Parcels(JdbcClient database, Dossiers dossiers) {
        this.database = database;
        this.dossiers = dossiers;
    }

    /**
     * The dossier whose result was posted with this number, else the one with this code.
     *
     * @param typed number of a parcel or code of a dossier, in whatever letters and with whatever spaces
     * @param units those in which it is looked for
     */
    public Optional<Dossier> find(String typed, Set<String> units) {
        var number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return database.sql("""
                        select d.code from dossier_event e join dossier d on d.id = e.dossier
                        where e.kind = 'RETURNED' and e.detail ->> 'trackingNumber' = ? order by e.at desc limit 1
                        """)
                .param(number)
                .query(String.class)
                .optional()
                .or(() -> Optional.of(number))
                .flatMap(dossiers::find)
                .filter(it -> units.contains(it.unit()));
    }
}
