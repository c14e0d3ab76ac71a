package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.StaffDoor;
import vn.motcua.support.WholeWay;

/** The result goes by post. */
@MotcuaTest
class ReturnByPostIT {
    private static final String ADDRESS = "Kiệt 15 Chi Lăng, phường Phú Xuân, thành phố Huế";
    private static final Map<String, Object> POSTED =
            Map.of("postOutcome", "posted", "trackingNumber", "CP123456785VN", "postedOn", "2026-03-02");

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    HistoryService history;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    @Test
    void isPostedAndTheApplicantGetsTheNumberOfTheParcel() {
        var application = byPost();
        var dossier = WholeWay.completed(motcua, application);
        assertThat(panel(dossier)).contains("Địa chỉ nhận bưu gửi", ADDRESS);
        motcua.does("reception19789", dossier.code(), POSTED);

        assertThat(motcua.status(dossier)).isEqualTo(10);
        assertThat(returned(dossier).detail())
                .containsEntry("way", "post")
                .containsEntry("trackingNumber", "CP123456785VN")
                .containsEntry("postedOn", "2026-03-02");
        assertThat(timeline(dossier)).contains("Kết quả đã gửi qua bưu chính, mã bưu gửi CP123456785VN");
        assertThat(inbox.subjects(application, 3))
                .contains("Kết quả hồ sơ " + dossier.code() + " đã gửi qua bưu chính");
        assertThat(database.sql("select body from notice where dossier = ?")
                        .param(dossier.code())
                        .query(String.class)
                        .list())
                .anyMatch(it -> it.contains("mã bưu gửi CP123456785VN"));
    }

    @Test
    void neitherAddressNorNumberIsAProcessVariable() {
        var dossier = WholeWay.completed(motcua, byPost());
        motcua.does("reception19789", dossier.code(), POSTED);
        var root = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.code())
                .rootProcessInstances()
                .list();

        assertThat(history
                        .createHistoricVariableInstanceQuery()
                        .variableNameIn("returnWay", "postAddress", "trackingNumber")
                        .list()
                        .stream()
                        .filter(it -> root.stream().anyMatch(r -> r.getId().equals(it.getRootProcessInstanceId())))
                        .map(it -> it.getName()))
                .doesNotContain("postAddress", "trackingNumber");
    }

    @Test
    void aWrongNumberOrADayToComeIsRefusedAndNothingHappens() {
        var dossier = WholeWay.completed(motcua, byPost());
        var task =
                (String) motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        motcua.claims("reception19789", task);

        assertThat(String.valueOf(motcua.completes("reception19789", task, with("trackingNumber", "123"))
                        .getBody()))
                .contains("CP123456785VN");
        assertThat(String.valueOf(motcua.completes("reception19789", task, with("postedOn", "2999-01-01"))
                        .getBody()))
                .contains("không thể sau hôm nay");
        assertThat(motcua.status(dossier)).isEqualTo(9);
        assertThat(motcua.completes("reception19789", task, POSTED)
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
    }

    @Test
    void needsAnAddress() {
        var answer = motcua.submit(Application.ofHouseholdBusiness().with("returnWay", "post"));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(String.valueOf(answer.getBody().get("errors"))).contains("postAddress");
    }

    @Test
    void isPrintedOnTheReceipt() {
        var dossier = motcua.submitted(byPost());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);

        assertThat(PdfText.of(motcua.paper(dossier, "receipt")))
                .contains("Nơi, cách nhận kết quả: Qua dịch vụ bưu chính công ích, đến: Kiệt 15 Chi Lăng");
    }

    @Test
    void isHandedOverWhenSheComesFirst() {
        var dossier = WholeWay.completed(motcua, byPost());
        motcua.does("reception19789", dossier.code(), Map.of("postOutcome", "counter"));
        motcua.does(
                "reception19789",
                dossier.code(),
                Map.of("collectedBy", "applicant", "identityChecked", "identityCard"));

        assertThat(motcua.status(dossier)).isEqualTo(10);
        assertThat(returned(dossier).text("trackingNumber")).isEmpty();
    }

    private static Application byPost() {
        return Application.ofHouseholdBusiness().with("returnWay", "post").with("postAddress", ADDRESS);
    }

    private static Map<String, Object> with(String field, String answer) {
        var answers = new HashMap<>(POSTED);
        answers.put(field, answer);
        return answers;
    }

    private String panel(Submitted dossier) {
        var task = motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        var panel = StaffDoor.of(motcua, "reception19789").get("/staff/api/tasks/" + task + "/dossier");
        return new String(panel.getBody(), StandardCharsets.UTF_8);
    }

    private DossierEvent returned(Submitted dossier) {
        return log.last(dossier.code(), it -> it.kind() == EventKind.RETURNED).orElseThrow();
    }

    private String timeline(Submitted dossier) {
        return String.valueOf(
                motcua.look(dossier.code(), dossier.key()).getBody().get("timeline"));
    }
}
