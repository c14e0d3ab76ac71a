package vn.motcua.paper;

import java.util.Optional;

/**
 * A paper to be issued.
 *
 * @param kind also the name of its template: {@code receipt}, {@code household-business-certificate}
 * @param unit code of the issuing unit
 * @param issuedBy sign-in name
 * @param series what follows the number, such as {@code ĐKHKD}; empty for a paper without number
 * @param data what is printed, a record or map that becomes JSON; kept as it is
 * @param template of a procedure; without it the application has one for this kind
 */
public record PaperOrder(
        String kind,
        String dossier,
        String unit,
        String issuedBy,
        Optional<String> series,
        Object data,
        Optional<PaperTemplate> template) {

    /** A paper with a template of the application. */
    public PaperOrder(String kind, String dossier, String unit, String issuedBy, Optional<String> series, Object data) {
        this(kind, dossier, unit, issuedBy, series, data, Optional.empty());
    }
}
