package vn.motcua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Desk;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.StaffDoor;

/** Somebody comes to the desk, and leaves it with her receipt. */
@MotcuaTest
class DeskIntakeIT {
    private static final String CLERK = "reception19789";

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TaskService tasks;

    private Desk desk;

    @BeforeEach
    void sitsDown() {
        desk = Desk.of(motcua, CLERK);
    }

    @Test
    void isTakenInInPersonWithWhatLayOnTheDesk() {
        var presented = Map.of("identity", "ORIGINAL", "premises", "CERTIFIED_COPY");
        var code = desk.takenIn(Application.ofHouseholdBusiness(), Map.of("presented", presented));

        var first = log.of(code).get(0);
        assertThat(first.actor()).isEqualTo(CLERK);
        assertThat(first.detail()).containsEntry("presented", presented).doesNotContainKey("assisted");
        assertThat(dossiers.get(code).channel()).isEqualTo(Channel.DIRECT);
        assertThat(desk.accept(code, true).getStatusCode().value()).isEqualTo(200);
        var receipt = PdfText.of(desk.get(path(code) + "/papers/receipt").getBody());
        assertThat(receipt).contains("Bản chính").contains("Bản sao chứng");
    }

    @Test
    void isOnlineWhenTheDeskOnlyHelps() {
        var code = desk.takenIn(Application.ofHouseholdBusiness(), Map.of("assisted", true));

        assertThat(dossiers.get(code).channel()).isEqualTo(Channel.ONLINE);
        assertThat(log.of(code).get(0).textKey()).isEqualTo("event.SUBMITTED.assisted");
        assertThat(log.of(code).get(0).actor()).isEqualTo(CLERK);
    }

    @Test
    void isAcceptedOnceWithItsFeeAndPapers() {
        var code = desk.takenIn(Application.ofHouseholdBusiness(), Map.of());
        var before = Desk.read(desk.get(path(code)));
        assertThat(before).containsEntry("acceptable", true).containsEntry("fee", 100_000);
        var accepted = Desk.read(desk.accept(code, true));
        assertThat(accepted).containsEntry("acceptable", false).doesNotContainKey("fee");
        assertThat(accepted.get("papers").toString()).contains("receipt").contains("money-receipt");
        assertThat(desk.accept(code, true).getStatusCode().value()).isEqualTo(200);

        assertThat(log.of(code))
                .filteredOn(it -> it.kind() == EventKind.ACCEPTED)
                .hasSize(1);
        assertThat(log.of(code)).filteredOn(it -> it.kind() == EventKind.PAID).hasSize(1);
        assertThat(log.verify(code)).isEmpty();
    }

    @Test
    void isRefusedInTheWordsOfTheFormAndThePaper() {
        var incomplete = desk.takeIn(Application.ofHouseholdBusiness().without("businessName"), Map.of());
        assertThat(incomplete.getStatusCode().value()).isEqualTo(422);
        assertThat(Desk.read(incomplete).get("errors").toString()).contains("businessName");

        var nonsense =
                desk.takeIn(Application.ofHouseholdBusiness(), Map.of("presented", Map.of("identity", "PARROT")));
        assertThat(nonsense.getStatusCode().value()).isEqualTo(400);
    }

    @Test
    void takesNothingInWithoutASession() {
        var part = Map.of("procedure", "household-business-registration", "unit", "19789", "answers", Map.of());
        var answer = StaffDoor.ofNobody(motcua).send("/counter/api/dossiers", part);

        assertThat(answer.getStatusCode().value()).isEqualTo(302);
        assertThat(answer.getHeaders().getLocation()).hasPath("/sign-in");
    }

    @Test
    void showsAnotherWardNothing() {
        var code = desk.takenIn(Application.ofHouseholdBusiness(), Map.of());
        var neighbour = Desk.of(motcua, "reception19813");

        assertThat(List.of(
                        neighbour.get(path(code)),
                        neighbour.get(path(code) + "/papers/receipt"),
                        neighbour.accept(code, true)))
                .extracting(it -> it.getStatusCode().value())
                .containsOnly(404);
        assertThat(Desk.of(motcua, "specialist19789")
                        .get(path(code))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(motcua.tasks(CLERK, code)).hasSize(1);
    }

    @Test
    void leavesToAColleagueWhatSheHolds() {
        var code = desk.takenIn(Application.ofHouseholdBusiness(), Map.of());
        var task = (String) motcua.tasks(CLERK, code).get(0).get("id");
        tasks.setAssignee(task, "colleague");

        assertThat(Desk.read(desk.get(path(code)))).containsEntry("acceptable", false);
    }

    private static String path(String code) {
        return "/counter/api/dossiers/" + code;
    }
}
