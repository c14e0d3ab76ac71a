package vn.motcua.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.duty.Office.CLERK;
import static vn.motcua.duty.Office.HEAD;
import static vn.motcua.duty.Office.LEADER;
import static vn.motcua.duty.Office.RECEPTION;
import static vn.motcua.duty.Office.SPECIALIST;
import static vn.motcua.duty.Office.UNIT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.duty.DutyRefusedException.Reason;
import vn.motcua.duty.Reassigned.Why;
import vn.motcua.duty.ReassignmentProcess.Order;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** The tasks of an absent specialist go to a colleague, each with a trace. */
@MotcuaTest
class ReassignmentIT extends TwoSpecialistsTest {
    private static final String REASON = "Nghỉ ốm từ hôm nay";

    @Autowired
    Motcua motcua;

    @Autowired
    ReassignmentProcess process;

    @Autowired
    DossierLog log;

    @Test
    void allGoAtOnceWithAReasonInEachDossier() {
        var first = office.appraising();
        var second = office.appraising();
        var result = process.move(
                new Order(UNIT, SPECIALIST, CLERK, List.of(task(first), task(second)), REASON), office.user(HEAD));

        assertThat(result.moved()).extracting(OpenTask::code).containsExactlyInAnyOrder(first, second);
        assertThat(result.kept()).isEmpty();
        for (var code : List.of(first, second)) {
            assertThat(office.handOvers(code)).containsExactly("REASSIGNED " + SPECIALIST + " " + CLERK);
            var event = office.last(code, EventKind.TASK_REASSIGNED);
            assertThat(event.actor()).isEqualTo(HEAD);
            assertThat(event.detail()).containsEntry("reason", REASON).containsEntry("step", "Thẩm định hồ sơ");
            assertThat(motcua.tasks(CLERK, code).get(0)).containsEntry("assignee", CLERK);
            assertThat(log.verify(code)).isEmpty();
        }
        assertThat(motcua.completes(CLERK, task(first), Map.of("decision", "grant"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
    }

    @Test
    void whatMayNotGoStaysAndSaysWhy() {
        var code = office.appraising();
        var task = task(code);
        assertThat(moved(HEAD, SPECIALIST, RECEPTION, task)).containsExactly(Why.ROLE);
        assertThat(moved(HEAD, CLERK, SPECIALIST, task)).containsExactly(Why.GONE);

        motcua.completes(SPECIALIST, task, Map.of("decision", "grant"));
        var check = (String) motcua.tasks(HEAD, code).get(0).get("id");
        motcua.claims(HEAD, check);
        engine.makeMember(SPECIALIST, "divisionHead");
        try {
            assertThat(moved(LEADER, HEAD, SPECIALIST, check)).containsExactly(Why.DUTIES);
        } finally {
            engine.removeMember(SPECIALIST, "divisionHead");
        }
        assertThat(office.handOvers(code)).isEmpty();
        assertThat(motcua.tasks(HEAD, code).get(0)).containsEntry("assignee", HEAD);
    }

    @Test
    void needsAReasonAndSomebodyWhoLeads() {
        var task = List.of(task(office.appraising()));

        assertRefused(new Order(UNIT, SPECIALIST, CLERK, task, "  "), HEAD, Reason.REASON);
        assertRefused(new Order(UNIT, SPECIALIST, CLERK, task, REASON), RECEPTION, Reason.NOT_YOURS);
        assertRefused(new Order(UNIT, SPECIALIST, CLERK, task, REASON), "divisionHead19789", Reason.NOT_YOURS);
        assertRefused(new Order(UNIT, LEADER, CLERK, task, REASON), HEAD, Reason.NOT_YOURS);
        assertRefused(new Order(UNIT, SPECIALIST, CLERK, List.of(), REASON), HEAD, Reason.NOTHING_CHOSEN);
        assertRefused(new Order(UNIT, SPECIALIST, SPECIALIST, task, REASON), HEAD, Reason.ONESELF);
    }

    private List<Why> moved(String by, String from, String to, String task) {
        var result = process.move(new Order(UNIT, from, to, List.of(task), REASON), office.user(by));
        assertThat(result.moved()).isEmpty();
        return result.kept().stream().map(Reassigned.Kept::why).toList();
    }

    private void assertRefused(Order order, String by, Reason reason) {
        assertThatThrownBy(() -> process.move(order, office.user(by)))
                .isInstanceOfSatisfying(
                        DutyRefusedException.class,
                        it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private String task(String code) {
        return office.task(SPECIALIST, code);
    }
}
