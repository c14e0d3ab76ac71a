package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** Staff put right what an applicant typed wrong, over HTTP. */
@MotcuaTest
class CorrectionIT {
    private static final String REASON = "Người nộp báo gõ nhầm số điện thoại";

    @Autowired
    Motcua motcua;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLog log;

    @Autowired
    EngineTables engine;

    private Motcua.Submitted dossier;

    @BeforeEach
    void submitted() {
        dossier = motcua.submitted(Application.ofHouseholdBusiness());
    }

    @Test
    void aReceptionistCorrectsAndTheLogKeepsWhatWasThere() {
        var before = dossiers.application(dossier.code()).phone();

        assertThat(correct("reception19789", Map.of("phone", "0909123456"), REASON)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        assertThat(dossiers.application(dossier.code()).phone()).isEqualTo("0909123456");
        var event =
                log.last(dossier.code(), it -> it.kind() == EventKind.CORRECTED).orElseThrow();
        assertThat(event.actor()).isEqualTo("reception19789");
        assertThat(event.detail())
                .containsEntry("before", Map.of("phone", before))
                .containsEntry("after", Map.of("phone", "0909123456"))
                .containsEntry("reason", REASON);
        assertThat(motcua.look(dossier.code(), dossier.key()).getBody())
                .extracting("timeline")
                .asString()
                .contains("Thông tin đã khai được sửa");
        assertThat(engine.cellsWith("0909123456")).isEmpty();
        assertThat(log.verify(dossier.code())).isEmpty();
    }

    @Test
    void whatIsWrongIsToldFieldByFieldAndNothingChanges() {
        var answer = correct("reception19789", Map.of("phone", "12"), REASON);

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8)).contains("\"field\":\"phone\"");
        assertThat(log.last(dossier.code(), it -> it.kind() == EventKind.CORRECTED))
                .isEmpty();
    }

    @Test
    void needsAChangeAndAReason() {
        assertThat(correct("reception19789", Map.of(), REASON).getStatusCode().value())
                .isEqualTo(409);
        assertThat(correct("reception19789", Map.of("phone", "0909123456"), " ")
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
    }

    @Test
    void onlyStaffOfTheWardAndOnlyWhereTheModelAllowsIt() {
        assertThat(correct("reception19813", Map.of("phone", "0909123456"), REASON)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        assertThat(correct("specialist19789", Map.of("phone", "0909123456"), REASON)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));
        assertThat(correct("divisionHead19789", Map.of("phone", "0909123457"), REASON)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private ResponseEntity<byte[]> correct(String user, Map<String, Object> changes, String reason) {
        var holder = user.replaceAll("\\d+", "19789");
        var task = motcua.tasks(holder, dossier.code()).get(0).get("id");
        var answers = new HashMap<>(dossiers.application(dossier.code()).answers());
        answers.putAll(changes);
        return StaffDoor.of(motcua, user)
                .send("/staff/api/tasks/" + task + "/correction", Map.of("answers", answers, "reason", reason));
    }
}
