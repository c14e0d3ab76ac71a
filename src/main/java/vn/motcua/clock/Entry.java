package vn.motcua.clock;

import java.time.Instant;

/** One line of a ledger; lines are only ever added. */
public sealed interface Entry {
    Instant at();

    /** The dossier was received complete; this day is day 0. */
    record Start(Instant at) implements Entry {}

    /** The clock stands still on this ground until it is resumed; several grounds may hold it at once. */
    record Pause(Instant at, Ground ground) implements Entry {}

    record Resume(Instant at, Ground ground) implements Entry {}

    /**
     * More time.
     *
     * @param amount 1 or more, in the unit of the limit; working days for a same-day answer
     * @param paper number of the letter that says so (form 04), empty while it has none
     */
    record Extend(Instant at, int amount, String paper) implements Entry {
        public Extend {
            if (amount < 1) {
                throw new IllegalArgumentException("An extension is at least 1, not " + amount);
            }
        }
    }

    /**
     * Another unit is competent: its time counts from when it received the dossier (Decree 118/2025/NĐ-CP, art. 17.3).
     *
     * @param unit code of that unit
     */
    record Transfer(Instant at, String unit) implements Entry {}

    /** The authority has done its part, or needs not. */
    record Stop(Instant at) implements Entry {}
}
