package vn.motcua.procedure;

import java.time.Period;
import java.util.Optional;

/**
 * A body that is asked for its opinion.
 *
 * @param key of its translations, {@code party.<key>}
 * @param role whose staff answer; without one a specialist writes down what it said
 * @param workingDays how long it has, 1 or more
 * @param silence what it means when nothing comes in that time
 */
public record Party(String key, String name, Optional<String> role, int workingDays, Silence silence) {

    /** What it means that an opinion did not come in time. */
    public enum Silence {
        /** Nothing: it is late and still awaited. */
        WAIT,
        /** The party agrees. */
        CONSENT
    }

    /**
     * One row of the table.
     *
     * @param limit in days that count as working days, {@code P3D}
     */
    static Party of(String key, String name, Optional<String> role, String limit, String silence) {
        var days = Period.parse(limit).getDays();
        if (days < 1) {
            throw new IllegalStateException("The limit of " + key + " is at least a day, such as P3D, not " + limit);
        }
        return new Party(key, name, role, days, Silence.valueOf(silence));
    }
}
