package vn.motcua.householdbusiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierLog;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** The whole way over HTTP, and the ways back to the specialist. */
@MotcuaTest
class HouseholdBusinessRegistrationIT {
    private static final Map<String, Object> GRANT = Map.of("decision", "grant");
    private static final Map<String, Object> AGREE = Map.of("draftAgreed", true);
    private static final Map<String, Object> SIGN = Map.of("resultSigned", true);
    private static final Map<String, Object> STAMP = Map.of("stamped", true);

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    EngineTables engine;

    @Autowired
    Inbox inbox;

    @Test
    void goesFromSubmissionToTheResultInHand() {
        var application = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(application);
        assertThat(motcua.status(dossier)).isEqualTo(1);
        assertThat(motcua.tasks("reception19813", dossier.code())).isEmpty();
        assertThat(motcua.tasks("leader19789", dossier.code())).isEmpty();

        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        assertThat(motcua.status(dossier)).isEqualTo(4);
        motcua.does("specialist19789", dossier.code(), GRANT);
        motcua.does("divisionHead19789", dossier.code(), AGREE);
        motcua.does("leader19789", dossier.code(), SIGN);
        motcua.does("recordsClerk19789", dossier.code(), STAMP);
        assertThat(motcua.status(dossier)).isEqualTo(9);
        assertThat(engine.cellsWith(
                        application.text("fullName"), application.text("personalId"), application.text("phone")))
                .isEmpty();
        motcua.does("reception19789", dossier.code(), Motcua.HAND_OUT);

        assertThat(motcua.status(dossier)).isEqualTo(10);
        var late = motcua.withdraw(dossier, "Đổi ý");
        assertThat(late.getStatusCode().value()).isEqualTo(409);
        assertThat(late.getBody().get("detail").toString()).contains("nộp hồ sơ mới");
        assertThat(log.verify(dossier.code())).isEmpty();
        assertThat(inbox.subjects(application, 2))
                .containsExactlyInAnyOrder(
                        "Hồ sơ " + dossier.code() + " đã được tiếp nhận", "Hồ sơ " + dossier.code() + " đã có kết quả");
        assertThat(engine.cellsWith(
                        application.text("fullName"), application.text("personalId"), application.text("phone")))
                .isEmpty();
    }

    @Test
    void comesBackToTheSpecialistWhenTheLeaderReturnsIt() {
        var dossier = accepted();
        motcua.does("specialist19789", dossier.code(), GRANT);
        motcua.does("divisionHead19789", dossier.code(), Map.of("draftAgreed", false, "reason", "Xem lại địa điểm"));
        motcua.does("specialist19789", dossier.code(), GRANT);
        motcua.does("divisionHead19789", dossier.code(), AGREE);
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", false, "reason", "Bổ sung ý kiến"));

        assertThat(motcua.tasks("specialist19789", dossier.code())).hasSize(1);
    }

    @Test
    void isNotApprovedByWhoAppraisedIt() {
        var dossier = accepted();
        engine.makeMember("specialist19789", "divisionHead");
        try {
            motcua.does("specialist19789", dossier.code(), GRANT);
            var task = (String)
                    motcua.tasks("specialist19789", dossier.code()).get(0).get("id");
            var answer = motcua.completes("specialist19789", task, AGREE);

            assertThat(answer.getStatusCode().value()).isEqualTo(422);
            assertThat(answer.getBody().get("message").toString()).contains("thẩm định");
            assertThat(motcua.claims("specialist19789", task).getStatusCode().value())
                    .isEqualTo(422);
        } finally {
            engine.removeMember("specialist19789", "divisionHead");
        }
    }

    @Test
    void goesBackToTheSpecialistWhenAnotherDossierTookTheNameMeanwhile() {
        var first = Application.ofHouseholdBusiness();
        var second = Application.ofHouseholdBusiness()
                .with("businessName", first.text("businessName").toUpperCase());
        var fast = motcua.submitted(first);
        var slow = motcua.submitted(second);
        for (var dossier : List.of(fast, slow)) {
            motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
            motcua.does("specialist19789", dossier.code(), GRANT);
            motcua.does("divisionHead19789", dossier.code(), AGREE);
            motcua.does("leader19789", dossier.code(), SIGN);
        }

        assertThat(motcua.tasks("recordsClerk19789", fast.code())).hasSize(1);
        assertThat(motcua.tasks("specialist19789", slow.code())).hasSize(1);
    }

    private Submitted accepted() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        return dossier;
    }
}
