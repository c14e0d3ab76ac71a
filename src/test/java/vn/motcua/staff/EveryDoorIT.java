package vn.motcua.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.document.Documents;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.engine.SignedInUser;
import vn.motcua.staff.DoorList.Answer;
import vn.motcua.staff.DoorList.Door;
import vn.motcua.support.Application;
import vn.motcua.support.CitizenDoor;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** Nobody learns of a dossier, or moves it, from another ward; through whichever door. */
@MotcuaTest
class EveryDoorIT {

    @Autowired
    Motcua motcua;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    DemoStaff staff;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLog log;

    @Autowired
    AccessLog accesses;

    @Autowired
    Documents documents;

    @Autowired
    Inbox inbox;

    private StaffDoor nobody;

    @BeforeEach
    void comeAlong() {
        nobody = StaffDoor.ofNobody(motcua);
    }

    @Test
    void everyDoorIsListed() {
        var open = mappings.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType().getName().startsWith("vn.motcua"))
                .flatMap(it -> names(it.getKey()))
                .collect(Collectors.toSet());
        var listed = DoorList.all().stream()
                .filter(it -> !it.isOfEngine())
                .map(Door::name)
                .collect(Collectors.toSet());
        assertThat(without(open, listed))
                .as("doors.csv says what strangers are answered")
                .isEmpty();
        assertThat(without(listed, open)).as("doors that there are").isEmpty();
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Stream<String> names(RequestMappingInfo door) {
        return door.getMethodsCondition().getMethods().stream()
                .flatMap(method -> door.getPatternValues().stream().map(path -> method + " " + path));
    }

    @Test
    void noDoorOpensADossierToStrangers() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        inbox.settled(dossier.code(), 1);
        var known = known(dossier.code());
        var secrets = secrets(dossier.code());
        var before = log.of(dossier.code());

        var found = new SoftAssertions();
        for (var door : DoorList.all()) {
            found.check(
                    () -> isShut(door.name() + " to nobody", door, door.knock(nobody, known), door.nobody(), secrets));
        }
        var citizen = CitizenDoor.signedIn(motcua, "046198099999");
        for (var door : DoorList.all()) {
            var answer = door.knock(citizen, known);
            found.check(() -> isShut(door.name() + " to a citizen", door, answer, door.citizen(), secrets));
        }
        for (var stranger : strangers()) {
            var session = StaffDoor.of(motcua, stranger);
            var machine = StaffDoor.ofMachine(motcua, stranger);
            for (var door : DoorList.all()) {
                var answer = door.knock(door.isOfEngine() ? machine : session, known);
                found.check(() -> isShut(door.name() + " to " + stranger, door, answer, door.stranger(), secrets));
            }
        }
        found.assertAll();

        assertThat(log.of(dossier.code())).isEqualTo(before);
        assertThat(accesses.of(dossier.code(), 1_000))
                .extracting(AccessLog.Access::actor)
                .doesNotContainAnyElementsOf(strangers())
                .doesNotContain(AccessLog.SIGNED_IN_APPLICANT);
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));
    }

    private static void isShut(String name, Door door, Answer answer, List<Integer> expected, List<String> secrets) {
        assertThat(answer.status()).as(name).isIn(expected);
        if (door.isOfEngine() && answer.status() == 200) {
            assertThat(answer.text()).as(name).isEqualTo("[]");
        }
        if (!door.isOfDemo()) {
            assertThat(answer.text()).as(name).doesNotContain(secrets);
        }
    }

    /** What somebody can have heard of. */
    private Map<String, String> known(String code) {
        var task = motcua.tasks("specialist19789", code).get(0);
        return Map.of(
                "code",
                code,
                "task",
                (String) task.get("id"),
                "instance",
                (String) task.get("processInstanceId"),
                "file",
                documents.of(code).get(0).id().toString());
    }

    private List<String> secrets(String code) {
        var answers = dossiers.application(code).answers();
        return Stream.of("fullName", "personalId", "phone", "email", "businessName")
                .map(it -> String.valueOf(answers.get(it)))
                .toList();
    }

    /** Everybody of another ward who works on dossiers. */
    private List<String> strangers() {
        return staff.people().stream()
                .filter(it -> it.units().equals(Set.of("19813")))
                .map(SignedInUser::id)
                .toList();
    }
}
