package vn.motcua.dossier;

import java.time.Instant;

/**
 * Somebody who applied in this ward before; personal data.
 *
 * @param dossier code of her latest one there
 * @param personalId twelve digits
 * @param submittedAt when she submitted that
 * @param dossiers how many she submitted there
 */
public record Person(
        String dossier, String fullName, String personalId, String phone, Instant submittedAt, int dossiers) {

    @Override
    public String toString() {
        return "Person[" + dossier + "]";
    }
}
