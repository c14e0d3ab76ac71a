package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.clock.ClockState;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** A dossier that came to a unit that is not competent, over HTTP. */
@MotcuaTest
class ReferralIT {
    private static final Map<String, Object> TO_THUY_XUAN = Map.of(
            "referral", "refer", "competentUnit", "19813", "reason", "Địa điểm kinh doanh thuộc phường Thủy Xuân");

    @Autowired
    Motcua motcua;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLog log;

    @Autowired
    EngineTables engine;

    @Autowired
    Inbox inbox;

    @Test
    void goesOnAtTheCompetentUnitWhoseTimeCountsFromItsAcceptance() {
        var application = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(application);
        refer(dossier.code());

        assertThat(dossiers.get(dossier.code()).unit()).isEqualTo("19813");
        assertThat(dossiers.get(dossier.code()).clockState()).isEqualTo(ClockState.NOT_STARTED);
        assertThat(motcua.tasks("reception19789", dossier.code())).isEmpty();
        assertThat(inbox.subjects(application, 1))
                .containsExactly("Hồ sơ " + dossier.code() + " được chuyển đến đơn vị có thẩm quyền");

        motcua.does("reception19813", dossier.code(), Motcua.ACCEPT);
        var accepted = dossiers.get(dossier.code());
        assertThat(accepted.clockState()).isEqualTo(ClockState.RUNNING);
        motcua.does("specialist19813", dossier.code(), Map.of("decision", "grant"));
        motcua.does("divisionHead19813", dossier.code(), Map.of("draftAgreed", true));
        motcua.does("leader19813", dossier.code(), Map.of("resultSigned", true));
        motcua.does("recordsClerk19813", dossier.code(), Map.of("stamped", true));
        motcua.does("reception19813", dossier.code(), Motcua.HAND_OUT);

        assertThat(motcua.status(dossier)).isEqualTo(10);
        assertThat(engine.openInstances(dossier.code())).isZero();
        assertThat(log.verify(dossier.code())).isEmpty();
    }

    @Test
    void tellsTheApplicantWhoHasItNow() {
        var dossier = motcua.submitted(Application.ofCertifiedCopies());
        refer(dossier.code());

        var seen = motcua.look(dossier.code(), dossier.key()).getBody();
        assertThat(seen).extracting("unit").extracting("name").isEqualTo("Phường Thủy Xuân");
        assertThat(seen)
                .extracting("timeline")
                .asString()
                .contains("Hồ sơ được chuyển đến đơn vị có thẩm quyền: Phường Thủy Xuân");
        assertThat(motcua.withdraw(dossier, "Đổi ý").getStatusCode().value()).isEqualTo(200);
        assertThat(motcua.tasks("reception19813", dossier.code())).isEmpty();
    }

    @Test
    void isSeenOnlyByTheStaffOfTheCompetentUnit() {
        var dossier = motcua.submitted(Application.ofLand());
        refer(dossier.code());
        var tasks = motcua.tasks("reception19813", dossier.code());
        var panel = "/staff/api/tasks/" + tasks.get(0).get("id") + "/dossier";

        assertThat(StaffDoor.of(motcua, "reception19813").status(panel)).isEqualTo(200);
        assertThat(StaffDoor.of(motcua, "reception19789").status(panel)).isEqualTo(404);
    }

    @Test
    void isNotReferredToTheUnitThatHasItNorToOneThatDoesNotExist() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Map.of("receptionOutcome", "refer"));
        var task =
                (String) motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        motcua.claims("reception19789", task);

        for (var unit : new String[] {"19789", "99999"}) {
            var answers =
                    Map.<String, Object>of("referral", "refer", "competentUnit", unit, "reason", "Không đúng nơi");
            assertThat(motcua.completes("reception19789", task, answers)
                            .getStatusCode()
                            .is4xxClientError())
                    .isTrue();
        }
        motcua.does("reception19789", dossier.code(), Map.of("referral", "back"));
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        assertThat(motcua.status(dossier)).isEqualTo(4);
    }

    private void refer(String code) {
        motcua.does("reception19789", code, Map.of("receptionOutcome", "refer"));
        motcua.does("reception19789", code, TO_THUY_XUAN);
    }
}
