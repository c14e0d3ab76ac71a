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
        var unit = application.unit();
        motcua.does("reception" + unit, code, Motcua.ACCEPT);
        motcua.does("specialist" + unit, code, Map.of("decision", "grant"));
        motcua.does("divisionHead" + unit, code, Map.of("draftAgreed", true));
        motcua.does("leader" + unit, code, Map.of("resultSigned", true));
        motcua.does("recordsClerk" + unit, code, Map.of("stamped", true));
        return dossier;
    }

    /** The result is in the applicant's hand. */
    public static Submitted returned(Motcua motcua, Application application) {
        var dossier = completed(motcua, application);
        motcua.does("reception" + application.unit(), dossier.code(), Motcua.HAND_OUT);
        return dossier;
    }
}
