package vn.motcua.clock;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.clock.Entry.Extend;
import vn.motcua.clock.Entry.Pause;
import vn.motcua.clock.Entry.Resume;
import vn.motcua.clock.Entry.Start;
import vn.motcua.clock.Entry.Stop;

/**
 * All that has happened to the clock of one dossier, oldest first.
 *
 * @throws IllegalEntryException when a line stands where it cannot: before the start, a second start, a pause on a ground
 *     that holds the clock already, a resume of a ground that does not, anything behind the stop
 */
public record Ledger(List<Entry> entries) {
    public static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        entries = List.copyOf(entries);
        Set<Ground> open = EnumSet.noneOf(Ground.class);
        Entry before = null;
        for (var entry : entries) {
            check(entry, before, open);
            before = entry;
        }
    }

    public static Ledger of(Entry... entries) {
        return new Ledger(List.of(entries));
    }

    public Ledger with(Entry entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new Ledger(more);
    }

    /** How often the limit was extended. */
    public int extensions() {
        return (int) entries.stream().filter(Extend.class::isInstance).count();
    }

    /** The grounds that hold the clock after these entries, in the order in which they came. */
    static List<Ground> openGrounds(List<Entry> entries) {
        Set<Ground> open = new LinkedHashSet<>();
        for (var entry : entries) {
            if (entry instanceof Pause pause) {
                open.add(pause.ground());
            } else if (entry instanceof Resume resume) {
                open.remove(resume.ground());
            }
        }
        return List.copyOf(open);
    }

    private static void check(Entry entry, @Nullable Entry before, Set<Ground> open) {
        if ((before == null) != (entry instanceof Start)) {
            throw new IllegalEntryException(entry, before == null ? "the clock has not started" : "it has started");
        }
        if (before instanceof Stop) {
            throw new IllegalEntryException(entry, "the clock has stopped");
        }
        if (entry instanceof Pause pause && !open.add(pause.ground())) {
            throw new IllegalEntryException(entry, pause.ground() + " holds the clock already");
        }
        if (entry instanceof Resume resume && !open.remove(resume.ground())) {
            throw new IllegalEntryException(entry, resume.ground() + " does not hold the clock");
        }
    }
}
