package vn.motcua.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody does the work of an absent colleague for a time.
 *
 * @param unit code of the ward in which it holds
 * @param absent sign-in name
 * @param substitute sign-in name
 * @param firstDay in Hue, from its first moment
 * @param lastDay in Hue, to its last moment
 * @param procedures slugs; empty for all
 * @param decisions whether the substitute may also take steps that check or sign what somebody else prepared
 * @param decision the paper that says so; never empty with decisions
 * @param recordedBy sign-in name
 * @param ending when it ended before its time
 */
public record Substitution(
        long id,
        String unit,
        String absent,
        String substitute,
        LocalDate firstDay,
        LocalDate lastDay,
        Set<String> procedures,
        boolean decisions,
        Optional<Decision> decision,
        String recordedBy,
        Instant recordedAt,
        Optional<Ending> ending) {
    private static final String GROUP = "substitution";

    /**
     * A decision (số quyết định) by which somebody stands in.
     *
     * @param form how papers are signed under it
     */
    public record Decision(String number, LocalDate date, SigningForm form) {}

    /** @param by sign-in name */
    public record Ending(String by, Instant at, String reason) {}

    /** Where it stands on a day. */
    public enum State {
        COMING,
        IN_FORCE,
        OVER,
        ENDED
    }

    public State state(LocalDate today) {
        if (ending.isPresent()) {
            return State.ENDED;
        }
        if (today.isBefore(firstDay)) {
            return State.COMING;
        }
        return today.isAfter(lastDay) ? State.OVER : State.IN_FORCE;
    }

    public boolean isInForce(LocalDate today) {
        return state(today) == State.IN_FORCE;
    }

    /** Whether it reaches a step of a procedure, if the absent colleague may take that. */
    boolean covers(String procedure, boolean isDecision) {
        return (decisions || !isDecision) && (procedures.isEmpty() || procedures.contains(procedure));
    }

    /** The engine's group to which the substitute belongs exactly as long as it is in force. */
    String group() {
        return GROUP + id;
    }
}
