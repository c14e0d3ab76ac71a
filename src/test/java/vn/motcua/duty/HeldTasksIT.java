package vn.motcua.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.duty.Office.CLERK;
import static vn.motcua.duty.Office.SPECIALIST;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** A task that somebody holds is nobody else's, and through no door it changes hands without a trace. */
@MotcuaTest
class HeldTasksIT extends TwoSpecialistsTest {
    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Test
    void nobodyCompletesWhatAColleagueHolds() {
        var code = office.appraising();
        var answer = motcua.completes(CLERK, office.task(SPECIALIST, code), Map.of("decision", "grant"));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody().get("message").toString()).contains("trang phân công");
        assertThat(log.last(code, it -> it.text("decision").isPresent())).isEmpty();
    }

    @Test
    void theEnginesDoorTakesNoTaskWithoutATrace() {
        var code = office.appraising();
        assertThat(assigns(CLERK, office.task(SPECIALIST, code), CLERK)).isEqualTo(403);
        assertThat(office.handOvers(code)).isEmpty();

        assertThat(assigns("manager", office.task(SPECIALIST, code), CLERK)).isEqualTo(204);
        assertThat(office.handOvers(code)).containsExactly("OUTSIDE " + SPECIALIST + " " + CLERK);
        assertThat(office.last(code, EventKind.TASK_REASSIGNED).actor()).isEqualTo("manager");
        assertThat(assigns("manager", office.task(SPECIALIST, code), null)).isEqualTo(204);
        assertThat(office.handOvers(code)).hasSize(2).last().isEqualTo("OUTSIDE " + CLERK + " role");
    }

    private int assigns(String user, String task, String to) {
        return motcua.http()
                .post()
                .uri("/engine-rest/task/{task}/{act}", task, to == null ? "unclaim" : "assignee")
                .headers(it -> it.setBasicAuth(user, user))
                .contentType(MediaType.APPLICATION_JSON)
                .body(to == null ? Map.of() : Map.of("userId", to))
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }
}
