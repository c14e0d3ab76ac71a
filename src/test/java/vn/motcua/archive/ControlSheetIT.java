package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.paper.Paper;
import vn.motcua.paper.Papers;
import vn.motcua.support.Application;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.StaffDoor;
import vn.motcua.support.WholeWay;

@MotcuaTest
class ControlSheetIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Motcua motcua;

    @Autowired
    Inbox inbox;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient database;

    @Test
    void tellsTheWholeWayAndIsMadeAnewOnlyWhenSomethingHappened() {
        var application = Application.ofHouseholdBusiness();
        var dossier = WholeWay.completed(motcua, application);
        inbox.settled(dossier.code(), 2);
        await().atMost(PATIENCE).until(() -> isStored(dossier.code()));
        var leader = StaffDoor.of(motcua, "leader19789");
        var first = leader.get(sheet(dossier.code()));

        assertThat(first.getStatusCode().value()).isEqualTo(200);
        assertThat(PdfText.of(first.getBody()))
                .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ")
                .containsPattern("Số: \\d+/20\\d\\d/PKS")
                .contains(dossier.code(), "Kiểm tra hồ sơ", "Thẩm định hồ sơ", "Ký duyệt kết quả", "Đủ giấy tờ")
                .doesNotContain(application.text("personalId"));
        assertThat(leader.get(sheet(dossier.code())).getBody()).isEqualTo(first.getBody());
        assertThat(sheets(dossier.code())).isEqualTo(1);

        motcua.does("reception19789", dossier.code(), Motcua.HAND_OUT);
        assertThat(PdfText.of(leader.get(sheet(dossier.code())).getBody())).contains("Đã trả kết quả");
        assertThat(sheets(dossier.code())).isEqualTo(2);
        assertThat(seenBy("leader19789", dossier.code())).isEqualTo(3);
    }

    @Test
    void isOpenedFromATaskByWhoeverHasIt() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var task = motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        var path = "/staff/api/tasks/" + task + "/papers/control-sheet";

        var answer = StaffDoor.of(motcua, "reception19789").get(path);
        assertThat(PdfText.of(answer.getBody())).contains("Người thực hiện bước tiếp theo");
        assertThat(seenBy("reception19789", dossier.code())).isEqualTo(1);
        assertThat(StaffDoor.of(motcua, "reception19813").status(path)).isEqualTo(404);
        assertThat(StaffDoor.of(motcua, "specialist19789").status(path)).isEqualTo(404);
    }

    @Test
    void isClosedToEverybodyElse() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var path = sheet(dossier.code());
        assertThat(StaffDoor.of(motcua, "leader19813").status(path)).isEqualTo(404);
        assertThat(StaffDoor.of(motcua, "reception19789").status(path)).isEqualTo(403);
        assertThat(StaffDoor.ofNobody(motcua).status(path)).isEqualTo(302);
        assertThat(StaffDoor.of(motcua, "manager").status(sheet("H57.04-000000-0000")))
                .isEqualTo(404);
        assertThat(sheets(dossier.code())).isZero();

        assertThat(StaffDoor.of(motcua, "manager").status(path)).isEqualTo(200);
        assertThat(motcua.look(dossier.code(), dossier.key())
                        .getBody()
                        .get("papers")
                        .toString())
                .doesNotContain("control-sheet");
        var download = motcua.http()
                .get()
                .uri("/api/dossiers/{code}/papers/control-sheet", dossier.code())
                .header("X-Dossier-Key", dossier.key())
                .retrieve()
                .toBodilessEntity();
        assertThat(download.getStatusCode().value()).isEqualTo(404);
    }

    private static String sheet(String code) {
        return "/staff/api/dossiers/" + code + "/control-sheet";
    }

    private long sheets(String code) {
        return papers.of(code).stream()
                .filter(it -> it.kind().equals(Paper.CONTROL_SHEET))
                .count();
    }

    /** Its result is in the electronic data store, which the log tells too. */
    private boolean isStored(String code) {
        return database.sql("select exists (select from deposited_result where dossier = ? and stored_at is not null)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    private int seenBy(String user, String code) {
        return database.sql("select count(*) from access_log where actor = ? and dossier = ? and action = ?")
                .params(user, code, "open control-sheet")
                .query(Integer.class)
                .single();
    }
}
