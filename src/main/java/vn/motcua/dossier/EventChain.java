package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
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

    /** A link with the hash that was stored for it. */
    record Stored(Link link, byte[] hash) {}

    /** @return empty when the chain is whole and ends in the head, else the number of the first bad or missing link */
    static OptionalInt firstBreak(List<Stored> links, int headSequence, byte[] headHash) {
        var previous = START;
        var expected = 1;
        for (var stored : links) {
            var hash = stored.link().hash(previous);
            if (stored.link().sequence() != expected || !Arrays.equals(hash, stored.hash())) {
                return OptionalInt.of(expected);
            }
            previous = hash;
            expected++;
        }
        var whole = headSequence == expected - 1 && Arrays.equals(headHash, previous);
        return whole ? OptionalInt.empty() : OptionalInt.of(expected);
    }
}
