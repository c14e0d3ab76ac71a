package vn.motcua.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.StaffDoor;

/** Paper goes from the reception to the division, and the log of the dossier says through whose hands. */
@MotcuaTest
class HandOverIT {
    private static final String PAGE = "/staff/hand-overs";

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    JdbcClient database;

    @Test
    void isGivenByOneAndConfirmedByAnother() {
        var dossier = onPaper();
        assertThat(list("divisionHead19789")).contains(dossier.code());
        var sheet = given("reception19789", dossier);
        assertThat(body("reception19789", sheet)).contains(dossier.code()).doesNotContain("Tôn Nữ Diệu Huyền");
        assertThat(handedOver(dossier)).as("nobody has confirmed it").isZero();
        takes("divisionHead19789", sheet, dossier);

        assertThat(last(dossier).actor()).isEqualTo("divisionHead19789");
        assertThat(last(dossier).detail())
                .containsEntry("from", "reception19789")
                .containsKey("due");
        assertThat(log.verify(dossier.code())).isEmpty();
        assertThat(motcua.look(dossier.code(), dossier.key())
                        .getBody()
                        .get("timeline")
                        .toString())
                .doesNotContain("HANDED_OVER");
        var names = database.sql("select first_ || ' ' || last_ from act_id_user where id_ in (?, ?)")
                .params("reception19789", "divisionHead19789")
                .query(String.class)
                .list();
        var control =
                StaffDoor.of(motcua, "leader19789").get("/staff/api/dossiers/" + dossier.code() + "/control-sheet");
        assertThat(PdfText.of(control.getBody()))
                .contains("Giao hồ sơ giấy theo phiếu số")
                .contains(names);
    }

    @Test
    void whatDidNotComeWaitsAtTheReceptionAgain() {
        var came = onPaper();
        var missing = onPaper();
        var sheet = given("reception19789", came, missing);
        assertThat(given("reception19789", missing))
                .as("it is on a sheet already")
                .isEqualTo(PAGE);
        takes("specialist19789", sheet, came);

        assertThat(handedOver(came)).isEqualTo(1);
        assertThat(handedOver(missing)).isZero();
        assertThat(body("reception19789", sheet)).contains("Không nhận được");
        assertThat(given("reception19789", missing)).startsWith(PAGE + "/");
    }

    @Test
    void isConfirmedOnceAndNotByWhoeverMayNot() {
        var dossier = onPaper();
        assertThat(given("specialist19789", dossier))
                .as("only the reception gives")
                .isEqualTo(PAGE);
        var sheet = given("reception19789", dossier);
        takes("reception19789", sheet, dossier);
        assertThat(handedOver(dossier)).isZero();
        takes("specialist19789", sheet, dossier);
        takes("divisionHead19789", sheet, dossier);

        assertThat(handedOver(dossier)).isEqualTo(1);
        assertThat(last(dossier).actor()).isEqualTo("specialist19789");
    }

    @Test
    void isOfThePaperOfOnesOwnWardOnly() {
        var online = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", online.code(), Motcua.ACCEPT);
        var dossier = onPaper();
        var sheet = given("reception19789", dossier);

        assertThat(list("reception19789")).doesNotContain(online.code());
        assertThat(StaffDoor.of(motcua, "reception19813").status(sheet)).isEqualTo(404);
        assertThat(list("reception19813")).doesNotContain(dossier.code());
        takes("divisionHead19813", sheet, dossier);
        assertThat(handedOver(dossier)).isZero();
        assertThat(StaffDoor.of(motcua, "leader19789").status(PAGE)).isEqualTo(403);
    }

    /** Taken at the desk and accepted. */
    private Submitted onPaper() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        database.sql("update dossier set channel = 1 where code = ?")
                .param(dossier.code())
                .update();
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        return dossier;
    }

    /** @return where it leads: to the sheet, or back to the list */
    private String given(String user, Submitted... dossiers) {
        var fields = Map.of("unit", "19789", "field", "business", "dossiers", codes(dossiers));
        return place(StaffDoor.of(motcua, user).post(PAGE, fields));
    }

    private void takes(String user, String sheet, Submitted... dossiers) {
        StaffDoor.of(motcua, user).post(sheet + "/receipt", Map.of("dossiers", codes(dossiers)));
    }

    private static String codes(Submitted... dossiers) {
        return Stream.of(dossiers).map(Submitted::code).collect(Collectors.joining(","));
    }

    private static String place(ResponseEntity<?> answer) {
        return answer.getHeaders().getLocation().getPath();
    }

    private String list(String user) {
        return body(user, PAGE);
    }

    private String body(String user, String path) {
        return new String(StaffDoor.of(motcua, user).get(path).getBody(), StandardCharsets.UTF_8);
    }

    private long handedOver(Submitted dossier) {
        return log.of(dossier.code()).stream()
                .filter(it -> it.kind() == EventKind.HANDED_OVER)
                .count();
    }

    private DossierEvent last(Submitted dossier) {
        return log.last(dossier.code(), it -> it.kind() == EventKind.HANDED_OVER)
                .orElseThrow();
    }
}
