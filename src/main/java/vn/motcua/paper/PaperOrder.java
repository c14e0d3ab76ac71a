package vn.motcua.paper;

import java.util.Optional;

/**
 * A paper to be issued.
 *
 * @param kind also the name of its template: {@code receipt}, {@code household-business-certificate}
 * @param unit code of the issuing unit
 * @param issuedBy sign-in name
 * @param series what follows the number, such as {@code ĐKHKD}; empty for a paper without number
 * @param data what is printed, a record that becomes JSON; kept as it is
 */
public record PaperOrder(
        String kind, String dossier, String unit, String issuedBy, Optional<String> series, Object data) {}
