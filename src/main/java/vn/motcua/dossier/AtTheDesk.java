package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.procedure.DocumentRequirement.Kind;

/**
 * What a receptionist notes about an application that she types in.
 *
 * @param assisted whether the applicant submits online and is only helped with it
 * @param presented key of a document to what its paper was that lay before her
 */
public record AtTheDesk(boolean assisted, Map<String, Kind> presented) {
    private static final String ASSISTED = "assisted";
    private static final String PRESENTED = "presented";

    Optional<String> variant() {
        return assisted ? Optional.of(ASSISTED) : Optional.empty();
    }

    Map<String, Object> detail() {
        var detail = new LinkedHashMap<String, Object>();
        if (assisted) {
            detail.put(ASSISTED, true);
        }
        if (!presented.isEmpty()) {
            detail.put(PRESENTED, presented);
        }
        return detail;
    }

    /** As it stands in the event with which the dossier came in. */
    public static AtTheDesk of(DossierEvent submitted) {
        var presented = new LinkedHashMap<String, Kind>();
        if (submitted.detail().get(PRESENTED) instanceof Map<?, ?> papers) {
            papers.forEach((key, kind) -> presented.put(key.toString(), Kind.valueOf(kind.toString())));
        }
        return new AtTheDesk(Boolean.TRUE.equals(submitted.detail().get(ASSISTED)), presented);
    }
}
