package vn.motcua.householdbusiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** The ways out without a certificate, over HTTP. */
@MotcuaTest
class HouseholdBusinessEndsIT {

    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

    @Autowired
    Inbox inbox;

    @Test
    void endsInARefusalThatTheLeaderSigned() {
        var application = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.does(
                "specialist19789",
                dossier.code(),
                Map.of("decision", "refuse", "reason", "Địa điểm không có thật", "legalGround", "Điều 85"));
        motcua.does("divisionHead19789", dossier.code(), Map.of("draftAgreed", true));
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", true));

        assertThat(motcua.status(dossier)).isEqualTo(8);
        assertThat(inbox.subjects(application, 2)).contains("Hồ sơ " + dossier.code() + " không được giải quyết");
    }

    @Test
    void isRefusedAtReception() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does(
                "reception19789",
                dossier.code(),
                Map.of("receptionOutcome", "refuse", "reason", "Không thuộc thẩm quyền", "legalGround", "Điều 17"));

        assertThat(motcua.status(dossier)).isEqualTo(3);
        assertThat(engine.openInstances(dossier.code())).isZero();
    }

    @Test
    void isWithdrawnByTheApplicant() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        assertThat(motcua.withdraw(dossier, "Đổi ý").getStatusCode().value()).isEqualTo(200);

        assertThat(motcua.status(dossier)).isEqualTo(7);
        assertThat(motcua.tasks("specialist19789", dossier.code())).isEmpty();
        assertThat(motcua.withdraw(dossier, "Lần nữa").getStatusCode().value()).isEqualTo(409);
    }
}
