package vn.motcua.clock;

import java.util.List;
import java.util.Locale;

/** Why a dossier is due when it is due, in one sentence and in a table. */
public final class Explanation {
    private final ClockWords words;

    private Explanation(ClockWords words) {
        this.words = words;
    }

    /**
     * One line of the table.
     *
     * @param when {@code 09:15 23/11/2026}, or the days off
     * @param used time used until then, empty for days that do not count
     */
    public record Line(String when, String what, String used) {}

    /**
     * Explains a clock that has started; Vietnamese for every language that we do not speak.
     *
     * @throws java.util.NoSuchElementException when it has not started
     */
    public static Explanation of(Reading reading, Locale language) {
        return new Explanation(new ClockWords(reading, language));
    }

    /** For the applicant, ending in a full stop. */
    public String sentence() {
        return new Sentence(words).text();
    }

    /** Every entry of the ledger, the days off in between and the due date, in their order. */
    public List<Line> table() {
        return new Table(words).lines();
    }

    /** Time in the limit's unit: {@code 3 ngày làm việc}, {@code 2 giờ 30 phút làm việc}. */
    public String amount(long parts) {
        return words.amount(parts);
    }

    /** {@code còn 2 ngày làm việc}, or by how much the limit is passed. */
    public String left() {
        var left = words.reading().left();
        return words.say(left < 0 ? "left.overdue" : "left.left", words.amount(Math.abs(left)));
    }
}
