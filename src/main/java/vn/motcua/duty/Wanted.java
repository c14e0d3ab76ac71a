package vn.motcua.duty;

/**
 * Which of her open tasks somebody wants to see.
 *
 * @param procedure slug; empty for all
 * @param step name of the task; empty for all
 */
public record Wanted(String procedure, String step, Due due) {

    public static Wanted all() {
        return new Wanted("", "", Due.ANY);
    }

    /** When it is to be done; the texts stand in {@code texts/duty.properties} below {@code work.due}. */
    public enum Due {
        ANY,
        /** While the clock of its dossier runs. */
        OVERDUE,
        TODAY,
        /** From today until Sunday. */
        WEEK
    }
}
