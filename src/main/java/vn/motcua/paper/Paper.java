package vn.motcua.paper;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An issued paper.
 *
 * @param verifyCode stands on it, and in its QR code, for the public verify page
 * @param names in the languages of a procedure that brings this paper; empty for a paper of the application, whose name
 *     is the text {@code paper.<kind>}
 * @param awaitsSeal it is to be signed electronically and has not been; nobody gets it before
 */
public record Paper(
        String kind,
        String dossier,
        String unit,
        Optional<String> number,
        String verifyCode,
        Instant issuedAt,
        Map<String, String> names,
        boolean awaitsSeal) {
    public static final String CONTROL_SHEET = "control-sheet";

    /** Whether papers of this kind stay in the office; the others are handed out. */
    public static boolean isForStaff(String kind) {
        return kind.equals(CONTROL_SHEET);
    }
}
