package vn.motcua.dossier;

import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the event chains of an application that runs elsewhere, with nothing but its database. */
public final class Chains {
    private Chains() {}

    /** @return empty when the dossier's chain is whole, else the sequence of the first event that is not as it was */
    public static OptionalInt firstBreak(JdbcClient database, String code) {
        return new ChainRows(database)
                .of(code).check().stream().mapToInt(EventChain.Break::sequence).findFirst();
    }
}
