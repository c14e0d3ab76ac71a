package vn.motcua.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Paper that goes to the processing division together.
 *
 * @param field of the procedures
 * @param dossiers codes
 * @param givenBy sign-in name of the receptionist
 * @param receipt empty until somebody of the division has confirmed that it came
 */
record HandOverSheet(
        long id,
        String unit,
        String field,
        List<String> dossiers,
        String givenBy,
        Instant givenAt,
        Optional<Receipt> receipt) {

    /** @param dossiers what came; the rest is still at the reception */
    record Receipt(List<String> dossiers, String by, Instant at) {}
}
