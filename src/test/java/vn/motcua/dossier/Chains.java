package vn.motcua.dossier;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the event chains of an application that runs elsewhere, with nothing but its database. */
public final class Chains {
    private Chains() {}

    /** @return empty when the dossier's chain is whole, else the sequence of the first event that is not as it was */
    public static OptionalInt firstBreak(JdbcClient database, String code) {
        var rows = new LogRows(database, new Dossiers(database, new Applications(database, new ObjectMapper())));
        var head = rows.head(code);
        return EventChain.firstBreak(rows.links(code), head.sequence(), head.hash());
    }
}
