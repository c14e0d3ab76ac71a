package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.Dossiers;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.Part;
import vn.motcua.support.StaffDoor;

/** What forms of staff name is asked for when they are shown, over HTTP as Tasklist does, and stored nowhere. */
@MotcuaTest
class FormWordsIT {
    private static final String RECEPTION = "reception19789";

    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient database;

    private Motcua.Submitted dossier;

    @BeforeEach
    void submitted() {
        dossier = motcua.submitted(Application.ofHouseholdBusiness());
    }

    @Test
    void theReceptionSeesTheFeeAndThatNothingWasFound() {
        assertThat(shown(RECEPTION))
                .containsEntry("feeAmount", 100_000)
                .containsEntry("dossierValid", true)
                .containsEntry("supplementAsked", false);
        assertThat(engine.variables(dossier.code()))
                .doesNotContain("feeAmount", "dossierValid", "supplementAsked", "wakeAt");
    }

    @Test
    void whatIsFoundLaterOrNoMoreShowsInTheSameTask() {
        assertThat(shown(RECEPTION)).containsEntry("dossierValid", true);
        database.sql(
                        "insert into finding (dossier, rule, field, arguments, found_at) values (?, 'nameTaken', 'businessName', '{}', now())")
                .param(dossier.code())
                .update();

        assertThat(shown(RECEPTION)).containsEntry("dossierValid", false);

        var task = motcua.tasks(RECEPTION, dossier.code()).get(0).get("id");
        var answers = new HashMap<>(dossiers.application(dossier.code()).answers());
        answers.put("phone", "0909123456");
        StaffDoor.of(motcua, RECEPTION)
                .send(
                        "/staff/api/tasks/" + task + "/correction",
                        Map.of("answers", answers, "reason", "Người nộp báo gõ nhầm số điện thoại"));

        assertThat(shown(RECEPTION)).containsEntry("dossierValid", true);
    }

    @Test
    void onceSupplementedNoFormOffersItAgain() {
        motcua.does(
                RECEPTION,
                dossier.code(),
                Map.of("receptionOutcome", "supplement", "missingContent", "Bản chụp căn cước rõ hơn"));
        motcua.supplement(dossier, "Đã chụp lại", Map.of("identity", new Part("moi.pdf", Application.PDF)));
        assertThat(shown(RECEPTION)).containsEntry("supplementAsked", true);

        motcua.does(RECEPTION, dossier.code(), Motcua.ACCEPT);
        assertThat(shown("specialist19789"))
                .containsEntry("supplementAsked", true)
                .doesNotContainKeys("feeAmount", "dossierValid");
    }

    @Test
    void onlyWhoMaySeeTheTaskIsTold() {
        var task = motcua.tasks(RECEPTION, dossier.code()).get(0).get("id");

        assertThat(motcua.http()
                        .get()
                        .uri("/engine-rest/task/{task}/form-variables", task)
                        .headers(it -> it.setBasicAuth("specialist19789", "specialist19789", StandardCharsets.UTF_8))
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private Map<String, Object> shown(String user) {
        var task = motcua.tasks(user, dossier.code()).get(0).get("id");
        var values = new HashMap<String, Object>();
        motcua.http()
                .get()
                .uri("/engine-rest/task/{task}/form-variables?deserializeValues=false", task)
                .headers(it -> it.setBasicAuth(user, user, StandardCharsets.UTF_8))
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Map<String, Object>>>() {})
                .forEach((name, it) -> values.put(name, it.get("value")));
        return values;
    }
}
