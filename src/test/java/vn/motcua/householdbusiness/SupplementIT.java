package vn.motcua.householdbusiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.ClockMove;
import vn.motcua.dossier.DossierLog;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.Part;

/** What is missing is asked for at reception, once in all, and comes or does not come. */
@MotcuaTest
class SupplementIT {
    private static final Map<String, Object> ASK_AT_RECEPTION =
            Map.of("receptionOutcome", "supplement", "missingContent", "Biên bản họp");
    private static final Map<String, Object> ASK_IN_PROCESSING =
            Map.of("decision", "supplement", "missingContent", "Hợp đồng thuê địa điểm kinh doanh");

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    EngineTables engine;

    @Test
    void isSupplementedOnceAndThenAccepted() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var ask =
                Map.<String, Object>of("receptionOutcome", "supplement", "missingContent", "Bản chụp căn cước rõ hơn");
        motcua.does("reception19789", dossier.code(), ask);
        assertThat(motcua.status(dossier)).isEqualTo(5);
        assertThat(motcua.look(dossier.code(), dossier.key())
                        .getBody()
                        .get("supplement")
                        .toString())
                .contains("Bản chụp căn cước rõ hơn");

        var sent = motcua.supplement(dossier, "Đã chụp lại", Map.of("identity", new Part("moi.pdf", Application.PDF)));
        assertThat(sent.getStatusCode().value()).isEqualTo(200);
        var task =
                (String) motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        assertThat(motcua.completes("reception19789", task, ask).getStatusCode().value())
                .isEqualTo(422);

        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        assertThat(motcua.status(dossier)).isEqualTo(4);
    }

    @Test
    void isStoppedWhenTheSupplementDoesNotCome() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does(
                "reception19789",
                dossier.code(),
                Map.of("receptionOutcome", "supplement", "missingContent", "Biên bản họp"));
        engine.fireTimer(dossier.code(), "catchEvent_supplementOverdue");

        assertThat(motcua.status(dossier)).isEqualTo(8);
        assertThat(engine.openInstances(dossier.code())).isZero();
        assertThat(motcua.supplement(dossier, "Muộn", Map.of()).getStatusCode().value())
                .isEqualTo(409);
    }

    @Test
    void isSupplementedOnceInAllBeforeAndAfterAcceptance() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), ASK_AT_RECEPTION);
        motcua.supplement(dossier, "Đã bổ sung", Map.of());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        assertThat(moves(dossier.code())).containsExactly(ClockMove.START);

        var task =
                (String) motcua.tasks("specialist19789", dossier.code()).get(0).get("id");
        assertThat(motcua.completes("specialist19789", task, ASK_IN_PROCESSING)
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        assertThat(motcua.status(dossier)).isEqualTo(4);
    }

    private List<ClockMove> moves(String code) {
        return log.of(code).stream().flatMap(it -> it.clock().stream()).toList();
    }
}
