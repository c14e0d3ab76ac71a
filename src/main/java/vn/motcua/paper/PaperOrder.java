package vn.motcua.paper;

/**
 * A paper to be issued.
 *
 * @param kind also the name of its template
 * @param numbered whether it gets the next number of its series
 * @param data what is printed; kept as it is
 */
public record PaperOrder(String kind, String dossier, String unit, String issuedBy, boolean numbered, Object data) {}
