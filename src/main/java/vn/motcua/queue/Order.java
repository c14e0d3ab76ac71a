package vn.motcua.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * In which order people are called: those with priority and those whose appointment has come go first, but after so many
 * of them in a row it is the turn of somebody else. Within each group, first come, first served.
 *
 * @param inARow at least 1
 */
record Order(int inARow) {
    private static final Comparator<Waiting> ORDINARY = Comparator.comparing(Waiting::takenAt);
    private static final Comparator<Waiting> PREFERRED = Comparator.comparing(Order::preferredFrom);

    /**
     * Everybody who waits, the next first, as if nobody else came.
     *
     * @param preferredCalls how many with priority were called since the last without
     */
    <T extends Waiting> List<T> line(Collection<T> waiting, int preferredCalls, Instant now) {
        var preferred = new PriorityQueue<T>(PREFERRED.thenComparing(Waiting::id));
        var ordinary = new PriorityQueue<T>(ORDINARY.thenComparing(Waiting::id));
        waiting.forEach(it -> (it.isPreferred(now) ? preferred : ordinary).add(it));
        var line = new ArrayList<T>(waiting.size());
        var row = preferredCalls;
        while (!preferred.isEmpty() || !ordinary.isEmpty()) {
            var first = ordinary.isEmpty() || (!preferred.isEmpty() && row < inARow);
            row = first ? row + 1 : 0;
            line.add((first ? preferred : ordinary).remove());
        }
        return line;
    }

    /** Only who has such a moment is compared by it. */
    private static Instant preferredFrom(Waiting it) {
        return Optional.of(it).flatMap(Waiting::preferredFrom).orElseThrow();
    }
}
