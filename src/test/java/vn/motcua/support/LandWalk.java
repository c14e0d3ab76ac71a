package vn.motcua.support;

import java.util.Map;
import vn.motcua.support.Motcua.Submitted;

/** The ward's staff on a first land certificate, step by step; the days between are made to pass. */
public record LandWalk(Motcua motcua, EngineTables engine) {
    public static final Map<String, Object> MEASURED = Map.of("mapSheet", 12, "plotNumber", 345, "measuredArea", 120.5);
    public static final Map<String, Object> TAX = Map.of("taxNotice", "15/TB-CCT", "taxAmount", 12_500_000);
    private static final Map<String, Object> POST =
            Map.of("decision", "post", "originVerified", true, "withoutDispute", true, "fitsPlanning", true);

    public Submitted accepted(Application application) {
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        return dossier;
    }

    public Submitted posted(Application application) {
        var dossier = accepted(application);
        motcua.does("specialist19789", dossier.code(), POST);
        return dossier;
    }

    /** The posting is over; others are asked for their opinion. */
    public Submitted asked(Application application) {
        var dossier = posted(application);
        engine.daysPass(dossier.code(), 15);
        engine.fireTimer(dossier.code(), "boundaryEvent_postingOver");
        return dossier;
    }

    /** One who sees one opinion of the dossier gives it. */
    public void says(String user, Submitted dossier, String answer, String text) {
        motcua.does(user, dossier.code(), Map.of("opinionAnswer", answer, "opinionText", text));
    }

    /** Everybody agrees; the land branch is next. */
    public Submitted consulted(Application application) {
        var dossier = asked(application);
        says("divisionHead19789", dossier, "AGREE", "Phù hợp quy hoạch phân khu");
        says("specialist19789", dossier, "AGREE", "Công văn 21/CAP của Công an phường");
        return dossier;
    }

    /** Measured, taxed and paid, with days between; the leader is next. */
    public Submitted settled(Application application) {
        var dossier = consulted(application);
        motcua.does("landBranch19789", dossier.code(), MEASURED);
        engine.daysPass(dossier.code(), 7);
        motcua.does("specialist19789", dossier.code(), TAX);
        engine.daysPass(dossier.code(), 3);
        motcua.does("reception19789", dossier.code(), Map.of("cashReceived", true));
        return dossier;
    }
}
