package vn.motcua.duty;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.DossierEvent;

/**
 * In whose place something was done, as the log keeps it.
 *
 * @param absent sign-in name
 * @param number of the decision; empty where none is needed
 * @param day ISO date of the decision
 */
public record Behalf(String absent, Optional<String> number, Optional<String> day, Optional<SigningForm> form) {
    static final String ABSENT = "onBehalfOf";
    static final String SUBSTITUTION = "substitution";
    private static final String NUMBER = "decisionNumber";
    private static final String DAY = "decisionDate";
    private static final String FORM = "signingForm";

    public static Optional<Behalf> of(DossierEvent event) {
        return event.text(ABSENT)
                .map(it -> new Behalf(
                        it,
                        event.text(NUMBER),
                        event.text(DAY),
                        event.text(FORM).map(SigningForm::valueOf)));
    }

    /** What an event says about it. */
    public static Map<String, Object> detail(Substitution substitution) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put(ABSENT, substitution.absent());
        detail.put(SUBSTITUTION, substitution.id());
        substitution.decision().ifPresent(it -> {
            detail.put(NUMBER, it.number());
            detail.put(DAY, it.date().toString());
            detail.put(FORM, it.form().name());
        });
        return detail;
    }

    /** The same of an event that follows from another. */
    public static Map<String, Object> detail(DossierEvent event) {
        var detail = new LinkedHashMap<String, Object>();
        for (var name : new String[] {ABSENT, SUBSTITUTION, NUMBER, DAY, FORM}) {
            event.text(name).ifPresent(it -> detail.put(name, it));
        }
        return detail;
    }
}
