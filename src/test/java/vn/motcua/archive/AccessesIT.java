package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

@MotcuaTest
class AccessesIT {
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    @Autowired
    Motcua motcua;

    @Autowired
    ObjectMapper json;

    @Test
    void tellWhoSawAndWhoChangedADossierNewestFirst() throws IOException {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.look(dossier.code(), dossier.key());
        var task = motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        StaffDoor.of(motcua, "reception19789").get("/staff/api/tasks/" + task + "/dossier");
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.paper(dossier, "receipt");
        var rows = accesses("leader19789", dossier.code());

        assertThat(rows)
                .extracting(it -> it.get("what"))
                .containsSubsequence(
                        "Xem danh sách người đã xem",
                        "Tải về: Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
                        "Kiểm tra hồ sơ",
                        "Xem hồ sơ",
                        "Xem hồ sơ",
                        "Hồ sơ đã được nộp");
        var views =
                rows.stream().filter(it -> it.get("what").equals("Xem hồ sơ")).toList();
        assertThat(views)
                .extracting(it -> it.get("who"))
                .doesNotContain("reception19789")
                .contains("Người nộp hồ sơ");
        assertThat(views).allSatisfy(it -> {
            assertThat(it.get("changed")).isEqualTo(false);
            assertThat(it.get("address").toString()).isNotBlank();
        });
        assertThat(rows).filteredOn(it -> it.get("changed").equals(true)).isNotEmpty();
    }

    @Test
    void standInThePanelOfWhoeverSupervises() throws IOException {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var task = motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        assertThat(panel("reception19789", task)).containsEntry("accesses", null);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));
        motcua.does("divisionHead19789", dossier.code(), Map.of("draftAgreed", true));
        var signing = motcua.tasks("leader19789", dossier.code()).get(0).get("id");

        assertThat((List<?>) panel("leader19789", signing).get("accesses")).hasSizeGreaterThan(3);
    }

    @Test
    void areClosedToEverybodyElse() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var path = "/staff/api/dossiers/" + dossier.code() + "/accesses";
        assertThat(StaffDoor.of(motcua, "leader19813").status(path)).isEqualTo(404);
        assertThat(StaffDoor.of(motcua, "reception19789").status(path)).isEqualTo(403);
        assertThat(StaffDoor.ofNobody(motcua).status(path)).isEqualTo(302);
        assertThat(StaffDoor.of(motcua, "manager").status(path)).isEqualTo(200);
    }

    private List<Map<String, Object>> accesses(String user, String code) throws IOException {
        var answer = StaffDoor.of(motcua, user).get("/staff/api/dossiers/" + code + "/accesses");
        return json.readValue(answer.getBody(), ROWS);
    }

    private Map<String, Object> panel(String user, Object task) throws IOException {
        var answer = StaffDoor.of(motcua, user).get("/staff/api/tasks/" + task + "/dossier");
        return json.readValue(answer.getBody(), new TypeReference<>() {});
    }
}
