package vn.motcua.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a dossier.
 *
 * @param size in bytes
 * @param sha256 of the content, hexadecimal; where it is kept
 * @param addedBy {@code applicant}, or the sign-in name of a member of staff
 */
public record Document(
        UUID id,
        String dossier,
        String key,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt,
        String addedBy,
        Sealing sealing) {}
