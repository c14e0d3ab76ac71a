package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Links each event to the one before it: its hash is the SHA-256 of the previous hash and of everything it says. The
 * dossier's code is in every link, so that no event can move to another dossier.
 */
final class EventChain {
    static final byte[] START = new byte[Sha256.BYTES];
    private static final ObjectMapper JSON = new ObjectMapper();

    private EventChain() {}

    /** An event as it is stored, before its hash. */
    record Link(
            String dossier,
            int sequence,
            Instant at,
            String kind,
            @Nullable Integer status,
            String actor,
            @Nullable String clock,
            String detail) {

        byte[] hash(byte[] previous) {
            try {
                // an array of JSON values: no two different events give the same bytes
                var content = Arrays.asList(dossier, sequence, at.toString(), kind, status, actor, clock, detail);
                return Sha256.of(previous, JSON.writeValueAsBytes(content));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Everything that is stored of one dossier's chain. */
    record Chain(String dossier, int headSequence, byte[] headHash, List<Stored> links) {

        /** @return empty when it is whole and ends in the head */
        Optional<Break> check() {
            return EventChain.check(links, headSequence, headHash);
        }
    }

    /** A link with the hash that was stored for it. */
    record Stored(Link link, byte[] hash) {}

    /** Why a link is not what it was; {@code meaning} says so to an operator. */
    enum Why {
        MISSING("This event is gone."),
        CHANGED("This event is not what it was when it was written."),
        ADDED("This event was not written by the application."),
        HEAD("The dossier's row does not name this event as the last.");

        private final String meaning;

        Why(String meaning) {
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }
    }

    /** Where a chain breaks. */
    record Break(int sequence, Why why) {}

    /** @return empty when the chain is whole and ends in the head */
    static Optional<Break> check(List<Stored> links, int headSequence, byte[] headHash) {
        var previous = START;
        var expected = 1;
        for (var stored : links) {
            if (stored.link().sequence() != expected) {
                return Optional.of(new Break(expected, Why.MISSING));
            }
            if (!Arrays.equals(stored.link().hash(previous), stored.hash())) {
                return Optional.of(new Break(expected, Why.CHANGED));
            }
            previous = stored.hash();
            expected++;
        }
        return end(expected - 1, previous, headSequence, headHash);
    }

    private static Optional<Break> end(int sequence, byte[] hash, int headSequence, byte[] headHash) {
        if (sequence < headSequence) {
            return Optional.of(new Break(sequence + 1, Why.MISSING));
        }
        if (sequence > headSequence) {
            return Optional.of(new Break(headSequence + 1, Why.ADDED));
        }
        return Arrays.equals(hash, headHash) ? Optional.empty() : Optional.of(new Break(sequence, Why.HEAD));
    }
}
