package vn.motcua.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.duty.Office.CLERK;
import static vn.motcua.duty.Office.HEAD;
import static vn.motcua.duty.Office.LEADER;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.StaffDoor;

/** A household business is registered while the leader of the ward is away. */
@MotcuaTest
class SubstitutionIT {
    private static final Map<String, Object> SIGN = Map.of("resultSigned", true);

    @Autowired
    Motcua motcua;

    @Autowired
    SubstitutionDesk desk;

    @Autowired
    StandInSweep sweep;

    @Autowired
    DossierLog log;

    @Autowired
    Office office;

    @AfterEach
    void everybodyIsBack() {
        office.isComplete();
    }

    @Test
    void theSubstituteSignsAndThePaperSaysInWhosePlace() {
        var substitution = office.standsIn(HEAD, LEADER);
        var dossier = office.checked();
        var code = dossier.code();
        motcua.does(HEAD, code, SIGN);
        motcua.does(CLERK, code, Map.of("stamped", true));

        assertThat(motcua.status(dossier)).isEqualTo(9);
        var head = office.user(HEAD).name();
        var leader = office.user(LEADER).name();
        assertThat(PdfText.of(motcua.paper(dossier, "household-business-certificate")))
                .contains("KT. LÃNH ĐẠO")
                .contains(head)
                .contains("(Ký thay " + leader + " theo Quyết định số 12/QĐ-UBND ngày 20/11/2026)");
        var signed = office.last(code, EventKind.RESULT_SIGNED);
        assertThat(signed.actor()).isEqualTo(HEAD);
        assertThat(signed.detail())
                .containsEntry("onBehalfOf", LEADER)
                .containsEntry("decisionNumber", "12/QĐ-UBND")
                .containsEntry("substitution", String.valueOf(substitution.id()));
        assertThat(log.verify(code)).isEmpty();
    }

    @Test
    void nobodyStandingInLeavesPapersAsTheyWere() {
        var dossier = office.checked();
        assertThat(motcua.tasks(HEAD, dossier.code())).isEmpty();
        motcua.does(LEADER, dossier.code(), SIGN);
        motcua.does(CLERK, dossier.code(), Map.of("stamped", true));

        assertThat(PdfText.of(motcua.paper(dossier, "household-business-certificate")))
                .contains("TM. ỦY BAN NHÂN DÂN LÃNH ĐẠO")
                .doesNotContain("KT.")
                .doesNotContain("Ký thay");
        assertThat(office.last(dossier.code(), EventKind.RESULT_SIGNED).detail())
                .isEmpty();
    }

    @Test
    void theRightIsGoneWithThePeriodAndTheTaskGoesBack() {
        var substitution = office.standsIn(HEAD, LEADER);
        var code = office.checked().code();
        var task = office.task(HEAD, code);
        assertThat(motcua.claims(HEAD, task).getStatusCode().value()).isEqualTo(204);
        assertThat(panel(task)).contains("thay mặt " + office.user(LEADER).name());

        office.daysPass(substitution, 4);

        assertThat(motcua.tasks(HEAD, code)).isEmpty();
        var late = motcua.completes(HEAD, task, SIGN);
        assertThat(late.getStatusCode().value()).isEqualTo(403);
        assertThat(late.getBody().get("message").toString()).contains("Hãy tải lại danh sách");
        assertThat(StaffDoor.of(motcua, HEAD).status("/staff/api/tasks/" + task + "/dossier"))
                .isEqualTo(404);
        sweep.sweep();
        assertThat(office.handOvers(code)).containsExactly("SUBSTITUTION_ENDED " + HEAD + " role");
        assertThat(motcua.claims(HEAD, task).getStatusCode().value()).isEqualTo(403);
        motcua.does(LEADER, code, SIGN);
        sweep.sweep();
        assertThat(office.handOvers(code)).hasSize(1);
        assertThat(office.last(code, EventKind.RESULT_SIGNED).actor()).isEqualTo(LEADER);
    }

    @Test
    void whatTheAbsentHeldGoesToTheSubstituteAndComesBackWhenItEndsEarly() {
        var code = office.checked().code();
        var task = office.task(LEADER, code);
        motcua.claims(LEADER, task);
        var substitution = office.standsIn(HEAD, LEADER);
        assertThat(motcua.tasks(HEAD, code).get(0)).containsEntry("assignee", HEAD);

        desk.end(substitution.id(), "Lãnh đạo về sớm", office.user(LEADER));

        assertThat(motcua.tasks(HEAD, code)).isEmpty();
        assertThat(motcua.tasks(LEADER, code).get(0)).containsEntry("assignee", LEADER);
        assertThat(office.handOvers(code))
                .containsExactly(
                        "SUBSTITUTION_BEGAN " + LEADER + " " + HEAD, "SUBSTITUTION_ENDED " + HEAD + " " + LEADER);
        assertThat(motcua.completes(HEAD, task, SIGN).getStatusCode().value()).isEqualTo(403);
        assertThat(motcua.completes(LEADER, task, SIGN).getStatusCode().value()).isEqualTo(204);
    }

    @Test
    void beginsWithItsFirstDayAndNotBefore() {
        var code = office.checked().code();
        var asked = office.asked(HEAD, LEADER, Set.of(), true);
        var tomorrow = office.today().plusDays(1);
        var coming = desk.record(
                new NewSubstitution(asked.unit(), LEADER, HEAD, tomorrow, tomorrow, Set.of(), true, asked.decision()),
                office.user(LEADER));
        sweep.sweep();
        assertThat(motcua.tasks(HEAD, code)).isEmpty();

        office.daysPass(coming, 1);
        sweep.sweep();
        assertThat(motcua.tasks(HEAD, code)).hasSize(1);
    }

    private String panel(String task) {
        var answer = StaffDoor.of(motcua, HEAD).get("/staff/api/tasks/" + task + "/dossier");
        return new String(answer.getBody(), StandardCharsets.UTF_8);
    }
}
