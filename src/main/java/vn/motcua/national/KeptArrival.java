package vn.motcua.national;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.national.Refusal.Reason;

/**
 * An arrival as it is kept.
 *
 * @param code the portal's, or a name in its place
 * @param unit code of the unit whose reception looks after it
 * @param payload empty some time after it was settled
 * @param refusal why it could not be taken in the last time
 * @param lines the same in words, for staff
 * @param dossier code of the dossier that it has become
 * @param rejection the reason that the portal is told
 */
record KeptArrival(
        long id,
        String code,
        String unit,
        Optional<Arrival> payload,
        Instant receivedAt,
        State state,
        Optional<Reason> refusal,
        List<String> lines,
        Optional<String> dossier,
        Optional<String> rejection) {

    /** What has become of it. */
    enum State {
        WAITING,
        REFUSED,
        TAKEN_IN,
        ENTERED,
        REJECTED;

        boolean isOpen() {
            return this == WAITING || this == REFUSED;
        }
    }

    /** @throws IllegalStateException when it was settled long ago */
    Arrival arrival() {
        return payload.orElseThrow(() -> new IllegalStateException("The arrival " + id + " is not kept any more"));
    }
}
