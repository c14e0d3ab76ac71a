package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recomputes the event chains of all dossiers, a few hundred at a time; whoever works meanwhile does not wait. */
@Repository
class ChainInspection {
    private static final int AT_ONCE = 200;

    private final JdbcClient database;

    ChainInspection(JdbcClient database) {
        this.database = database;
    }

    /**
     * What an inspection found.
     *
     * @param broken how many dossiers have a chain that is not whole
     * @param first of those, by their age
     */
    record Report(long dossiers, long events, long broken, Optional<BrokenLink> first) {
        static final Report EMPTY = new Report(0, 0, 0, Optional.empty());

        Report with(Chain chain) {
            var found = EventChain.check(chain.links, chain.headSequence, chain.headHash)
                    .map(it -> new BrokenLink(chain.dossier, it.sequence(), it.why()));
            return new Report(
                    dossiers + 1,
                    events + chain.links.size(),
                    broken + (found.isPresent() ? 1 : 0),
                    first.or(() -> found));
        }
    }

    record BrokenLink(String dossier, int sequence, EventChain.Why why) {}

    private record Chain(String dossier, int headSequence, byte[] headHash, List<EventChain.Stored> links) {}

    Report inspect() {
        return inspect(0);
    }

    /** @param after id of the last dossier that is left out */
    Report inspect(long after) {
        var report = Report.EMPTY;
        var chains = chains(after);
        while (!chains.isEmpty()) {
            for (var chain : chains.entrySet()) {
                report = report.with(chain.getValue());
                after = chain.getKey();
            }
            chains = chains(after);
        }
        return report;
    }

    /** One statement, so that heads and events are of one moment; by id. */
    private Map<Long, Chain> chains(long after) {
        var chains = new LinkedHashMap<Long, Chain>();
        database.sql("""
                        select d.id, d.code, d.head_sequence, d.head_hash, e.sequence, e.at, e.kind, e.status, e.actor,
                            e.clock, e.detail::text as detail, e.hash
                        from (select id, code, head_sequence, head_hash from dossier where id > ? order by id limit ?) d
                        left join dossier_event e on e.dossier = d.id order by d.id, e.sequence
                        """).params(after, AT_ONCE).query(row -> {
            var chain = chains.computeIfAbsent(row.getLong("id"), it -> chain(row));
            if (row.getBytes("hash") != null) {
                chain.links.add(LogColumns.link(row, 0));
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
