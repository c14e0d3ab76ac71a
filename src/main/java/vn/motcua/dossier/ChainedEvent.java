package vn.motcua.dossier;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An event exactly as it is stored, for whoever recomputes the chain without us. Its hash is the SHA-256 of the hash of
 * the event before it, 32 zero bytes for the first, followed by the UTF-8 bytes of the JSON array {@code [dossier,
 * sequence, at, kind, status, actor, clock, detail]} without blanks.
 *
 * @param at ISO 8601 in UTC, as it stands in that array
 * @param detail JSON text, which is a string in that array
 * @param hash hexadecimal
 */
public record ChainedEvent(
        int sequence,
        String at,
        String kind,
        @Nullable Integer status,
        String actor,
        @Nullable String clock,
        String detail,
        String hash) {

    static ChainedEvent of(EventChain.Stored stored) {
        var link = stored.link();
        return new ChainedEvent(
                link.sequence(),
                link.at().toString(),
                link.kind(),
                link.status(),
                link.actor(),
                link.clock(),
                link.detail(),
                HexFormat.of().formatHex(stored.hash()));
    }
}
