package vn.motcua.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** Each member of staff finds the pages that are hers, and only these. */
@MotcuaTest
class StaffPagesIT {
    @Autowired
    Motcua motcua;

    static Stream<String> people() {
        return Stream.of(
                "reception19789",
                "specialist19789",
                "divisionHead19789",
                "leader19789",
                "recordsClerk19789",
                "landBranch19789",
                "manager",
                "designer",
                "admin");
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyPageThatIsOfferedOpens(String person) {
        var door = StaffDoor.of(motcua, person);
        var offered = offered(door);
        assertThat(offered).isNotEmpty();
        assertThat(offered).allSatisfy(it -> assertThat(door.status(it.path())).isEqualTo(200));
    }

    @ParameterizedTest
    @EnumSource(
            value = StaffPage.class,
            names = {"COUNTER", "TICKETS", "QUEUE", "QUEUE_FIGURES", "HAND_OVERS", "REGISTER", "NOTICES"})
    void whatIsNotOfferedIsShut(StaffPage page) {
        assertThat(people().filter(it -> !offered(StaffDoor.of(motcua, it)).contains(page)))
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(StaffDoor.of(motcua, it).status(page.path())).isEqualTo(403));
    }

    @Test
    void whoSignsInComesToTheFirstPageThatIsHers() {
        assertThat(StaffDoor.firstPage(motcua, "specialist19789")).isEqualTo("/camunda/app/tasklist/default/");
        assertThat(StaffDoor.firstPage(motcua, "designer")).isEqualTo("/staff/notices");
        assertThat(StaffDoor.firstPage(motcua, "admin")).isEqualTo("/camunda/app/cockpit/default/");
    }

    private static List<StaffPage> offered(StaffDoor door) {
        var page = new String(door.get("/staff").getBody(), StandardCharsets.UTF_8);
        var list = page.substring(page.indexOf("<main"));
        return Stream.of(StaffPage.values())
                .filter(it -> list.contains("href=\"" + it.path() + "\""))
                .toList();
    }
}
