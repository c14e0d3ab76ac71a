package vn.motcua.duty;

import java.io.Serializable;
import java.util.List;

/**
 * What became of tasks that were to go to a colleague.
 *
 * @param moved those that she has now
 * @param kept those that stay where they are
 */
record Reassigned(List<OpenTask> moved, List<Kept> kept) {

    /** @param task id, and what else was known of it when it was chosen */
    record Kept(String task, String code, String step, Why why) implements Serializable {}

    /** The texts stand in {@code texts/duty.properties} below {@code reassignment.kept}. */
    enum Why {
        /** Done, or in other hands meanwhile. */
        GONE,
        /** Her roles do not include it. */
        ROLE,
        /** She had an earlier duty in this dossier that rules her out. */
        DUTIES
    }
}
