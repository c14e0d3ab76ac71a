package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of the event log.
 *
 * @param sequence 1, 2, 3 … within the dossier
 * @param at to the microsecond
 * @param status which the dossier has from then on, if it changed
 * @param actor {@code applicant}, {@code system}, or the sign-in name of a member of staff
 * @param detail what else belongs to it; no personal data of the applicant
 */
public record DossierEvent(
        int sequence,
        Instant at,
        EventKind kind,
        Optional<DossierStatus> status,
        String actor,
        Optional<ClockMove> clock,
        Map<String, Object> detail) {

    /** Names the text that people read; a standstill of the clock is told by its ground. */
    public String textKey() {
        var standstill = kind == EventKind.CLOCK_PAUSED || kind == EventKind.CLOCK_RESUMED;
        return "event." + kind + (standstill ? "." + detail.get(ClockMove.GROUND) : "");
    }

    /** A detail as text, empty when there is none. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(detail.get(name)).map(String::valueOf);
    }
}
