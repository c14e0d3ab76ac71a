package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import vn.motcua.duty.ClaimProcess;
import vn.motcua.duty.ClaimProcess.Claim;
import vn.motcua.duty.ClaimProcess.Outcome;
import vn.motcua.duty.OpenWork;
import vn.motcua.duty.OpenWork.Item;
import vn.motcua.duty.Wanted;
import vn.motcua.duty.Wanted.Due;
import vn.motcua.engine.EngineUsers;
import vn.motcua.engine.SignedInUser;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** Finding, taking and handing on many tasks: the rights are those of Tasklist, and each task has its own outcome. */
@MotcuaTest
class TaskPagesIT {
    private static final String UNIT = "19815";
    private static final String CLERK = "reception" + UNIT;
    private static final String SPECIALIST = "specialist" + UNIT;
    private static final String HEAD = "divisionHead" + UNIT;

    @Autowired
    Motcua motcua;

    @Autowired
    OpenWork work;

    @Autowired
    ClaimProcess claims;

    @Autowired
    EngineUsers users;

    @Autowired
    EngineTables engine;

    @Test
    void showsWhatOneHoldsOrMayTakeAndNothingElse() {
        var mine = submitted(Application.ofHouseholdBusiness());
        var colleagues = submitted(Application.ofHouseholdBusiness());
        var elsewhere =
                motcua.submitted(Application.ofHouseholdBusiness().in("19813")).code();
        var specialists = submitted(Application.ofHouseholdBusiness());
        motcua.does(CLERK, specialists, Motcua.ACCEPT);
        motcua.claims(CLERK, task(CLERK, mine));

        assertThat(codes(CLERK, Wanted.all())).contains(mine, colleagues).doesNotContain(elsewhere, specialists);
        assertThat(codes(SPECIALIST, Wanted.all())).contains(specialists).doesNotContain(mine, colleagues, elsewhere);
        assertThat(item(CLERK, mine).held()).isTrue();
        assertThat(item(CLERK, colleagues).held()).isFalse();
        engine.makeMember(SPECIALIST, "reception");
        try {
            assertThat(codes(SPECIALIST, Wanted.all())).contains(colleagues).doesNotContain(mine);
        } finally {
            engine.removeMember(SPECIALIST, "reception");
        }
    }

    @Test
    void findsByProcedureStepAndDueDate() {
        var shop = submitted(Application.ofHouseholdBusiness());
        var copies = submitted(Application.ofCertifiedCopies());
        var procedure = "household-business-registration";
        assertThat(codes(CLERK, new Wanted(procedure, "", Due.ANY)))
                .contains(shop)
                .doesNotContain(copies);
        assertThat(work.procedures(user(CLERK))).contains(procedure, "certified-copies");
        var step = item(CLERK, shop).step();
        assertThat(work.steps(user(CLERK))).contains(step);
        assertThat(codes(CLERK, new Wanted("", step, Due.ANY))).contains(shop);
        assertThat(codes(CLERK, new Wanted("", "Không có bước này", Due.ANY))).isEmpty();

        motcua.does(CLERK, shop, Motcua.ACCEPT);
        var element = (String) motcua.tasks(SPECIALIST, shop).get(0).get("taskDefinitionKey");
        engine.dueAt(shop, element, Instant.now().minus(Duration.ofMinutes(1)));
        assertThat(codes(SPECIALIST, due(Due.OVERDUE))).contains(shop);
        engine.dueAt(shop, element, Instant.now().plus(Duration.ofDays(30)));
        assertThat(codes(SPECIALIST, due(Due.OVERDUE))).doesNotContain(shop);
        assertThat(codes(SPECIALIST, due(Due.TODAY))).doesNotContain(shop);
        assertThat(codes(SPECIALIST, due(Due.WEEK))).doesNotContain(shop);
        assertThat(codes(SPECIALIST, due(Due.ANY))).contains(shop);
    }

    @Test
    void takesEachByItselfAndTellsWhatBecameOfIt() {
        var free = submitted(Application.ofHouseholdBusiness());
        var taken = submitted(Application.ofHouseholdBusiness());
        var appraised = submitted(Application.ofHouseholdBusiness());
        for (var code : List.of(free, taken, appraised)) {
            motcua.does(CLERK, code, Motcua.ACCEPT);
        }
        var foreign =
                motcua.submitted(Application.ofHouseholdBusiness().in("19813")).code();
        var stranger = (String) motcua.tasks("reception19813", foreign).get(0).get("id");
        var freeTask = task(SPECIALIST, free);
        var takenTask = task(SPECIALIST, taken);
        motcua.does(SPECIALIST, appraised, Map.of("decision", "grant"));
        var checking = task(HEAD, appraised);
        engine.makeMember(SPECIALIST, "divisionHead");
        engine.makeMember(HEAD, "specialist");
        try {
            motcua.claims(HEAD, takenTask);
            var done = claims.claim(List.of(freeTask, takenTask, checking, stranger, "none"), user(SPECIALIST));

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
        var land = submitted(Application.ofLand());
        var door = StaffDoor.of(motcua, CLERK);
        assertThat(text(door.get("/staff/tasks?procedure=land-first-certificate")))
                .contains(land, "Nhận các việc đã chọn")
                .doesNotContain("Chuyển các việc");
        var claimed = door.post("/staff/tasks", Map.of("tasks", task(CLERK, land)))
                .getHeaders()
                .getLocation();
        assertThat(claimed).hasPath("/staff/tasks");
        assertThat(text(door.get(claimed.getRawPath() + "?" + claimed.getRawQuery())))
                .contains("Đã nhận 1 việc");
        assertThat(motcua.tasks(CLERK, land).get(0)).containsEntry("assignee", CLERK);

        var code = submitted(Application.ofHouseholdBusiness());
        motcua.does(CLERK, code, Motcua.ACCEPT);
        motcua.does(SPECIALIST, code, Map.of("decision", "grant"));
        var checking = task(HEAD, code);
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

    private String submitted(Application application) {
        return motcua.submitted(application.in(UNIT)).code();
    }

    private String task(String person, String code) {
        return (String) motcua.tasks(person, code).get(0).get("id");
    }

    private SignedInUser user(String person) {
        return users.find(person).orElseThrow();
    }

    private List<String> codes(String person, Wanted wanted) {
        var found = work.find(user(person), wanted, 0, 1000);
        assertThat(work.count(user(person), wanted)).isEqualTo(found.size());
        return found.stream().map(Item::code).toList();
    }

    private Item item(String person, String code) {
        return work.find(user(person), Wanted.all(), 0, 1000).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Wanted due(Due due) {
        return new Wanted("", "", due);
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(answer.getBody(), StandardCharsets.UTF_8);
    }
}
