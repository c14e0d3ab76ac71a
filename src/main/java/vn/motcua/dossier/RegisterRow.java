package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the register (form 07): what the log of a dossier says about its way, and who applied. Personal data.
 *
 * @param procedureVersion to which it is bound
 * @param acceptedAt empty before acceptance
 * @param dueAt empty before acceptance
 * @param handedAt when it first went to whoever works on it
 * @param resultAt when the result came back to the one-stop office
 * @param endedAt when the result was returned, or the dossier ended without one
 * @param returnWay key of how the applicant wanted the result, empty when she was not asked
 * @param paper number of the result, empty while there is none
 * @param handOut empty unless the result was fetched at the counter
 */
public record RegisterRow(
        String code,
        String procedureVersion,
        String fullName,
        String address,
        String phone,
        DossierStatus status,
        Instant submittedAt,
        Optional<Instant> acceptedAt,
        Optional<Instant> dueAt,
        Optional<Instant> handedAt,
        Optional<Instant> resultAt,
        Optional<Instant> endedAt,
        String returnWay,
        String paper,
        Optional<HandOut> handOut) {

    @Override
    public String toString() {
        return "RegisterRow[" + code + "]";
    }
}
