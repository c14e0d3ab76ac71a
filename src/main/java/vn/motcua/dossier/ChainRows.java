package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.EventChain.Chain;

/**
 * Chains as they are stored. Each is read in one statement, so that head and events are of one moment: read one after
 * the other, an event that somebody appends between them would look forged.
 */
@Repository
class ChainRows {
    private static final String CHAINS = """
            select d.id, d.code, d.head_sequence, d.head_hash, e.sequence, e.at, e.kind, e.status, e.actor, e.clock,
                e.detail::text as detail, e.hash
            from (select id, code, head_sequence, head_hash from dossier where %s) d
            left join dossier_event e on e.dossier = d.id order by d.id, e.sequence
            """;

    private final JdbcClient database;

    ChainRows(JdbcClient database) {
        this.database = database;
    }

    /** @throws UnknownDossierException when there is no such dossier */
    Chain of(String code) {
        return read("code = ?", code).values().stream()
                .findFirst()
                .orElseThrow(() -> new UnknownDossierException(code));
    }

    /**
     * Of dossiers by age.
     *
     * @param id of the last dossier that is left out
     * @return by the id of the dossier, at most so many; empty when there are no more
     */
    Map<Long, Chain> after(long id, int most) {
        return read("id > ? order by id limit ?", id, most);
    }

    private Map<Long, Chain> read(String which, Object... params) {
        var chains = new LinkedHashMap<Long, Chain>();
        database.sql(CHAINS.formatted(which)).params(params).query(row -> {
            var chain = chains.computeIfAbsent(row.getLong("id"), it -> chain(row));
            if (row.getBytes("hash") != null) {
                chain.links().add(LogColumns.link(row, 0));
            }
        });
        return chains;
    }

    private static Chain chain(ResultSet row) {
        try {
            return new Chain(
                    row.getString("code"), row.getInt("head_sequence"), row.getBytes("head_hash"), new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
