package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.AccessLog;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** What else somebody applied for in this ward, and who looked. */
@MotcuaTest
class OtherDossiersIT {
    private static final String CLERK = "reception19789";

    @Autowired
    Motcua motcua;

    @Autowired
    AccessLog access;

    @Test
    void showsThoseOfTheSamePersonInThisWardNewestFirst() throws IOException {
        var person = Application.ofHouseholdBusiness();
        var first = submitted(person);
        motcua.does(CLERK, first, Motcua.ACCEPT);
        var copies = submitted(Application.ofCertifiedCopies().with("personalId", person.text("personalId")));
        var elsewhere =
                submitted(person.with("businessName", "Quán chè Vỹ Dạ 99").in("19813"));
        var stranger = submitted(Application.ofHouseholdBusiness());
        var now = submitted(person.with("businessName", "Quán chè Vỹ Dạ " + person.text("personalId")));

        var shown = others(now);
        assertThat(codes(shown)).containsExactly(copies, first);
        assertThat(shown.path("dossiers").path(0).path("procedure").asText()).startsWith("Chứng thực");
        assertThat(shown.path("dossiers").path(0).path("status").asText()).isEqualTo("Mới đăng ký");
        assertThat(shown.toString()).doesNotContain(person.text("fullName"), person.text("phone"));
        assertThat(looks(first)).containsOnlyOnce("list dossier");
        assertThat(looks(copies)).containsOnlyOnce("list dossier");
        assertThat(looks(elsewhere)).doesNotContain("list dossier");
        assertThat(looks(stranger)).doesNotContain("list dossier");
        assertThat(looks(now)).doesNotContain("list dossier");
    }

    @Test
    void showsTwentyAndSaysHowManyMore() throws IOException {
        var person = Application.ofCertifiedCopies();
        var codes = new ArrayList<String>();
        for (int i = 0; i < 23; i++) {
            codes.add(submitted(person.with("address", "Kiệt " + i)));
        }
        var shown = others(codes.get(22));
        var expected = new ArrayList<>(codes.subList(2, 22));
        Collections.reverse(expected);

        assertThat(codes(shown)).isEqualTo(expected);
        assertThat(shown.path("more").asInt()).isEqualTo(2);
        assertThat(looks(codes.get(1))).doesNotContain("list dossier");
    }

    private String submitted(Application application) {
        return motcua.submitted(application).code();
    }

    private JsonNode others(String code) throws IOException {
        var task = motcua.tasks(CLERK, code).get(0).get("id");
        var door = StaffDoor.of(motcua, CLERK);
        return new ObjectMapper()
                .readTree(door.get("/staff/api/tasks/" + task + "/other-dossiers?lang=vi")
                        .getBody());
    }

    private static List<String> codes(JsonNode shown) {
        return shown.path("dossiers").findValuesAsText("code");
    }

    private List<String> looks(String code) {
        return access.of(code, 100).stream().map(AccessLog.Access::action).toList();
    }
}
