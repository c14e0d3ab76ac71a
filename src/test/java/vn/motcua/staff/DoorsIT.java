package vn.motcua.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import vn.motcua.dossier.DossierLog;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** Who may come in where, over HTTP. */
@MotcuaTest
class DoorsIT {

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Test
    void theEnginesDoorIsNeverAnonymous() {
        for (var path : List.of("/engine-rest/task", "/engine-rest/engine", "/engine-rest/process-definition")) {
            var status = motcua.http()
                    .get()
                    .uri(path)
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .value();
            assertThat(status).as(path).isEqualTo(401);
        }
    }

    @Test
    void onlyAdministratorsReadAnEditedCalendar() {
        assertThat(reloadsCalendar("reception19789")).isEqualTo(403);
        assertThat(reloadsCalendar("admin")).isEqualTo(200);
    }

    private int reloadsCalendar(String user) {
        return motcua.http()
                .post()
                .uri("/actuator/calendar")
                .headers(it -> it.setBasicAuth(user, user))
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    @Test
    void anotherWardSeesNothing() {
        var code = motcua.submitted(Application.ofHouseholdBusiness()).code();
        var task = (String) motcua.tasks("reception19789", code).get(0).get("id");

        assertThat(motcua.tasks("reception19813", code)).isEmpty();
        assertThat(motcua.completes("reception19813", task, Motcua.ACCEPT)
                        .getStatusCode()
                        .value())
                .isIn(403, 404, 409);
        assertThat(motcua.completes("specialist19789", task, Motcua.ACCEPT)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(log.of(code)).hasSize(1);
    }
}
