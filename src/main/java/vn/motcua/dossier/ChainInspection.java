package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Recomputes the event chains of all dossiers, a few hundred at a time; whoever works meanwhile does not wait. */
@Component
class ChainInspection {
    private static final int AT_ONCE = 200;

    private final ChainRows rows;

    ChainInspection(ChainRows rows) {
        this.rows = rows;
    }

    /**
     * What an inspection found.
     *
     * @param broken how many dossiers have a chain that is not whole
     * @param first of those, by their age
     */
    record Report(long dossiers, long events, long broken, Optional<BrokenLink> first) {
        static final Report EMPTY = new Report(0, 0, 0, Optional.empty());

        Report with(EventChain.Chain chain) {
            var found = chain.check().map(it -> new BrokenLink(chain.dossier(), it.sequence(), it.why()));
            return new Report(
                    dossiers + 1,
                    events + chain.links().size(),
                    broken + (found.isPresent() ? 1 : 0),
                    first.or(() -> found));
        }
    }

    record BrokenLink(String dossier, int sequence, EventChain.Why why) {}

    Report inspect() {
        return inspect(0);
    }

    /** @param after id of the last dossier that is left out */
    Report inspect(long after) {
        var report = Report.EMPTY;
        var chains = rows.after(after, AT_ONCE);
        while (!chains.isEmpty()) {
            for (var chain : chains.entrySet()) {
                report = report.with(chain.getValue());
                after = chain.getKey();
            }
            chains = rows.after(after, AT_ONCE);
        }
        return report;
    }
}
