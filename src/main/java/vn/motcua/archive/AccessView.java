package vn.motcua.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saw or changed a dossier; in Vietnamese.
 *
 * @param address of the client, when there is one
 */
public record AccessView(
        Instant at,
        String who,
        String what,
        boolean changed,
        @Nullable String address) {}
