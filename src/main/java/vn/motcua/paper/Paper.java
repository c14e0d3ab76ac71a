package vn.motcua.paper;

import java.time.Instant;
import java.util.Optional;

/**
 * An issued paper.
 *
 * @param verifyCode stands on it, and in its QR code, for the public verify page
 */
public record Paper(
        String kind, String dossier, String unit, Optional<String> number, String verifyCode, Instant issuedAt) {}
