package vn.motcua.calendar;

/**
 * How long the authority may take.
 *
 * @param amount 0 or more; 0 for a same-day answer
 * @param unit in which the amount is counted
 * @param cutOff what comes after the day's cut-off, or on a day off, counts as received on the next working day; so for
 *     every same-day answer (Decree 118/2025/NĐ-CP, art. 17 and 18), and for others where their law says so
 */
public record Limit(int amount, Unit unit, boolean cutOff) {

    /** The units of the law. */
    public enum Unit {
        /** By closing time of the day of receipt. */
        SAME_DAY,
        /** An hour in which the desks are open; a working day has eight (K: check the law of the procedure). */
        WORKING_HOUR,
        /** Ends at closing time; the day of receipt is day 0. */
        WORKING_DAY,
        /** Ends at closing time, on the next working day when the last is a day off (Civil Code 2015, art. 148). */
        CALENDAR_DAY,
        /** Sixty minutes by day or night. */
        CLOCK_HOUR
    }

    public Limit {
        if (amount < 0 || (unit == Unit.SAME_DAY) != (amount == 0)) {
            throw new IllegalArgumentException("A limit is at least 1 " + unit + ", or 0 SAME_DAY, not " + amount);
        }
    }

    public static Limit of(int amount, Unit unit) {
        return new Limit(amount, unit, unit == Unit.SAME_DAY);
    }

    /** @param days 0 for a same-day answer */
    public static Limit workingDays(int days) {
        return of(days, days == 0 ? Unit.SAME_DAY : Unit.WORKING_DAY);
    }
}
