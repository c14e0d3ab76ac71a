package vn.motcua.review;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.StaffDoor;

/** Where results leave the office, and what those concerned see of it. */
class ReturnDesk {
    static final String CLERK = "reception19789";
    static final String ADDRESS = "Kiệt 15 Chi Lăng, phường Phú Xuân, thành phố Huế";
    static final Map<String, Object> POSTED =
            Map.of("postOutcome", "posted", "trackingNumber", "CP123456785VN", "postedOn", "2026-03-02");

    private final Motcua motcua;
    private final DossierLog log;

    ReturnDesk(Motcua motcua, DossierLog log) {
        this.motcua = motcua;
        this.log = log;
    }

    static Application byPost() {
        return Application.ofHouseholdBusiness().with("returnWay", "post").with("postAddress", ADDRESS);
    }

    /** What the clerk sees of the dossier. */
    String panel(Submitted dossier) {
        var task = motcua.tasks(CLERK, dossier.code()).get(0).get("id");
        var panel = StaffDoor.of(motcua, CLERK).get("/staff/api/tasks/" + task + "/dossier");
        return new String(panel.getBody(), StandardCharsets.UTF_8);
    }

    /** How the log says that the result was returned. */
    DossierEvent returned(Submitted dossier) {
        return log.last(dossier.code(), it -> it.kind() == EventKind.RETURNED).orElseThrow();
    }

    /** What the applicant reads. */
    String timeline(Submitted dossier) {
        return String.valueOf(
                motcua.look(dossier.code(), dossier.key()).getBody().get("timeline"));
    }
}
