package vn.motcua.support;

import java.util.Map;
import vn.motcua.support.Motcua.Submitted;

/** A household business registration, brought by staff of its ward as far as a test needs it. */
public final class WholeWay {
    private WholeWay() {}

    /** The result is ready and nobody has fetched it. */
    public static Submitted completed(Motcua motcua, Application application) {
        var dossier = motcua.submitted(application);
        var code = dossier.code();
        motcua.does("reception19789", code, Map.of("receptionOutcome", "accept", "note", "Đủ giấy tờ"));
        motcua.does("specialist19789", code, Map.of("decision", "grant"));
        motcua.does("divisionHead19789", code, Map.of("draftAgreed", true));
        motcua.does("leader19789", code, Map.of("resultSigned", true));
        motcua.does("recordsClerk19789", code, Map.of("stamped", true));
        return dossier;
    }

    /** The result is in the applicant's hand. */
    public static Submitted returned(Motcua motcua, Application application) {
        var dossier = completed(motcua, application);
        motcua.does(
                "reception19789",
                dossier.code(),
                Map.of("collectedBy", "applicant", "identityChecked", "identityCard"));
        return dossier;
    }
}
