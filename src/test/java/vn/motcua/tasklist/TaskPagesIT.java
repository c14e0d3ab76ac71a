package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.tasklist.Officers.CLERK;
import static vn.motcua.tasklist.Officers.HEAD;
import static vn.motcua.tasklist.Officers.SPECIALIST;
import static vn.motcua.tasklist.Officers.UNIT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.ResponseEntity;
import vn.motcua.duty.ClaimProcess;
import vn.motcua.duty.ClaimProcess.Claim;
import vn.motcua.duty.ClaimProcess.Outcome;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** Taking and handing on many tasks: each has its own outcome. */
@MotcuaTest
class TaskPagesIT {
    @Autowired
    Motcua motcua;

    @Autowired
    ClaimProcess claims;

    @Autowired
    EngineTables engine;

    private Officers officers;

    @Autowired
    void enter(AutowireCapableBeanFactory beans) {
        officers = beans.createBean(Officers.class);
    }

    @Test
    void takesEachByItselfAndTellsWhatBecameOfIt() {
        var free = officers.submitted(Application.ofHouseholdBusiness());
        var taken = officers.submitted(Application.ofHouseholdBusiness());
        var appraised = officers.submitted(Application.ofHouseholdBusiness());
        for (var code : List.of(free, taken, appraised)) {
            motcua.does(CLERK, code, Motcua.ACCEPT);
        }
        var foreign =
                motcua.submitted(Application.ofHouseholdBusiness().in("19813")).code();
        var stranger = (String) motcua.tasks("reception19813", foreign).get(0).get("id");
        var freeTask = officers.task(SPECIALIST, free);
        var takenTask = officers.task(SPECIALIST, taken);
        motcua.does(SPECIALIST, appraised, Map.of("decision", "grant"));
        var checking = officers.task(HEAD, appraised);
        engine.makeMember(SPECIALIST, "divisionHead");
        engine.makeMember(HEAD, "specialist");
        try {
            motcua.claims(HEAD, takenTask);
            var done =
                    claims.claim(List.of(freeTask, takenTask, checking, stranger, "none"), officers.user(SPECIALIST));

            assertThat(done)
                    .extracting(Claim::outcome)
                    .containsExactly(Outcome.CLAIMED, Outcome.GONE, Outcome.DUTIES, Outcome.GONE, Outcome.GONE);
            assertThat(done.get(0).code()).isEqualTo(free);
            assertThat(done.get(3).code()).isEmpty();
            assertThat(motcua.tasks(HEAD, free).get(0)).containsEntry("assignee", SPECIALIST);
            assertThat(motcua.tasks(HEAD, appraised).get(0).get("assignee")).isNull();
        } finally {
            engine.removeMember(SPECIALIST, "divisionHead");
            engine.removeMember(HEAD, "specialist");
        }
    }

    @Test
    void thePageTellsAndSendsHeadsOnToThePageWhereTasksAreHandedOn() {
        var land = officers.submitted(Application.ofLand());
        var door = StaffDoor.of(motcua, CLERK);
        assertThat(text(door.get("/staff/tasks?procedure=land-first-certificate")))
                .contains(land, "Nhận các việc đã chọn")
                .doesNotContain("Chuyển các việc");
        var claimed = door.post("/staff/tasks", Map.of("tasks", officers.task(CLERK, land)))
                .getHeaders()
                .getLocation();
        assertThat(claimed).hasPath("/staff/tasks");
        assertThat(text(door.get(claimed.getRawPath() + "?" + claimed.getRawQuery())))
                .contains("Đã nhận 1 việc");
        assertThat(motcua.tasks(CLERK, land).get(0)).containsEntry("assignee", CLERK);

        var code = officers.submitted(Application.ofHouseholdBusiness());
        motcua.does(CLERK, code, Motcua.ACCEPT);
        motcua.does(SPECIALIST, code, Map.of("decision", "grant"));
        var checking = officers.task(HEAD, code);
        motcua.claims(HEAD, checking);
        var head = StaffDoor.of(motcua, HEAD);
        assertThat(head.post("/staff/tasks/hand-on", Map.of("tasks", checking))
                        .getHeaders()
                        .getLocation())
                .hasPath("/staff/reassignment")
                .hasParameter("from", HEAD)
                .hasParameter("unit", UNIT)
                .hasParameter("tasks", checking);
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(answer.getBody(), StandardCharsets.UTF_8);
    }
}
