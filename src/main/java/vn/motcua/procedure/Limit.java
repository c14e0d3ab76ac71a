package vn.motcua.procedure;

/**
 * How long the authority may take.
 *
 * @param amount 0 or more
 * @param unit in which the amount is counted
 */
public record Limit(int amount, Unit unit) {

    /** The units of the law; only the working day is counted so far. */
    public enum Unit {
        WORKING_DAY
    }

    static Limit parse(String amount, String unit) {
        return new Limit(Integer.parseInt(amount), Unit.valueOf(unit));
    }
}
