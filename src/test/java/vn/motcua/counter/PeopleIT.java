package vn.motcua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.AccessLog;
import vn.motcua.support.Application;
import vn.motcua.support.Desk;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** Whoever applied before is found again, by the ward's own reception. */
@MotcuaTest
class PeopleIT {
    private static final String PERSONAL_ID = "046155123456";

    @Autowired
    Motcua motcua;

    @Autowired
    AccessLog accesses;

    private Desk desk;

    @BeforeEach
    void sitsDown() {
        desk = Desk.of(motcua, "reception19789");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dang thi nhu y",
                "ĐẶNG THỊ NHƯ Ý",
                "y nhu",
                "đặng  như",
                "046155123456",
                "0461 5512",
                "0935123987"
            })
    void isFoundByWhatSheSays(String words) {
        var last = knownPerson();

        assertThat(people(desk.find(words))).anySatisfy(it -> {
            assertThat(it).containsEntry("fullName", "Đặng Thị Như Ý").containsEntry("dossier", last.code());
            assertThat((Integer) it.get("dossiers")).isGreaterThanOrEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ang thi nhu", "%%%", "___", "\\\\\\", "dang thi nhu ynhi", "9935123987"})
    void isNotFoundByWhatIsNotHers(String words) {
        knownPerson();

        assertThat(people(desk.find(words)))
                .noneMatch(it -> it.get("personalId").equals(PERSONAL_ID));
    }

    @Test
    void isEachShownOnceAndTheLatestFirst() {
        knownPerson();
        var hers = people(desk.find("dang thi nhu y")).stream()
                .filter(it -> it.get("personalId").equals(PERSONAL_ID));

        assertThat(hers).hasSize(1);
    }

    @Test
    void isNotLookedForByTwoLetters() {
        var answer = Desk.read(desk.find(" y "));

        assertThat(answer).containsEntry("tooLittle", true).containsEntry("people", List.of());
    }

    @Test
    void isNobodyToAnotherWard() {
        var last = knownPerson();
        var neighbour = Desk.of(motcua, "reception19813");

        assertThat(people(neighbour.find("dang thi nhu y"))).isEmpty();
        assertThat(neighbour.answersOf(last.code()).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void givesWhatSheSaidAboutHerselfAndNothingElse() {
        var last = knownPerson();

        assertThat(Desk.read(desk.answersOf(last.code())))
                .containsEntry("fullName", "Đặng Thị Như Ý")
                .containsEntry("phone", "0935123987")
                .doesNotContainKeys("businessName", "capital", "commitment");
    }

    @Test
    void leavesATraceWithEachFind() {
        var last = knownPerson();
        desk.find("dang thi nhu y");
        desk.answersOf(last.code());

        assertThat(accesses.of(last.code(), 10))
                .filteredOn(it -> it.actor().equals("reception19789"))
                .extracting(AccessLog.Access::action)
                .contains("find person", "take over applicant");
    }

    /** @return the later of her two dossiers */
    private Submitted knownPerson() {
        motcua.submitted(her(Application.ofHouseholdBusiness()));
        return motcua.submitted(her(Application.ofHouseholdBusiness()));
    }

    private static Application her(Application application) {
        return application
                .with("fullName", "Đặng Thị Như Ý")
                .with("personalId", PERSONAL_ID)
                .with("phone", "0935123987");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> people(org.springframework.http.ResponseEntity<byte[]> answer) {
        return (List<Map<String, Object>>) Desk.read(answer).get("people");
    }
}
