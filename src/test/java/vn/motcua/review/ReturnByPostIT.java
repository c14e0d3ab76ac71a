package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.review.ReturnDesk.ADDRESS;
import static vn.motcua.review.ReturnDesk.CLERK;
import static vn.motcua.review.ReturnDesk.POSTED;
import static vn.motcua.review.ReturnDesk.byPost;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.WholeWay;

/** The result goes by post. */
@MotcuaTest
class ReturnByPostIT {
    @Autowired
    Motcua motcua;

    @Autowired
    HistoryService history;

    @Autowired
    EngineTables engine;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    private ReturnDesk desk;

    @Autowired
    void enter(AutowireCapableBeanFactory beans) {
        desk = beans.createBean(ReturnDesk.class);
    }

    @Test
    void isPostedAndTheApplicantGetsTheNumberOfTheParcel() {
        var application = byPost();
        var dossier = WholeWay.completed(motcua, application);
        assertThat(desk.panel(dossier)).contains("Địa chỉ nhận bưu gửi", ADDRESS);
        motcua.does(CLERK, dossier.code(), POSTED);

        assertThat(motcua.status(dossier)).isEqualTo(10);
        assertThat(desk.returned(dossier).detail())
                .containsEntry("way", "post")
                .containsEntry("trackingNumber", "CP123456785VN")
                .containsEntry("postedOn", "2026-03-02");
        assertThat(desk.timeline(dossier)).contains("Kết quả đã gửi qua bưu chính, mã bưu gửi CP123456785VN");
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
        motcua.does(CLERK, dossier.code(), POSTED);
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
    void ofWhatDecidedTheWayOnlyWhatIsAskedForLaterIsStored() {
        var dossier = WholeWay.completed(motcua, byPost());

        assertThat(engine.variables(dossier.code()))
                .containsExactlyInAnyOrder("decision", "draftAgreed", "resultSigned");
    }

    @Test
    void aWrongNumberOrADayToComeIsRefusedAndNothingHappens() {
        var dossier = WholeWay.completed(motcua, byPost());
        var task = (String) motcua.tasks(CLERK, dossier.code()).get(0).get("id");
        motcua.claims(CLERK, task);

        assertThat(String.valueOf(motcua.completes(CLERK, task, with("trackingNumber", "123"))
                        .getBody()))
                .contains("CP123456785VN");
        assertThat(String.valueOf(motcua.completes(CLERK, task, with("postedOn", "2999-01-01"))
                        .getBody()))
                .contains("không thể sau hôm nay");
        assertThat(motcua.status(dossier)).isEqualTo(9);
        assertThat(motcua.completes(CLERK, task, POSTED).getStatusCode().is2xxSuccessful())
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
        motcua.does(CLERK, dossier.code(), Motcua.ACCEPT);

        assertThat(PdfText.of(motcua.paper(dossier, "receipt")))
                .contains("Nơi, cách nhận kết quả: Qua dịch vụ bưu chính công ích, đến: Kiệt 15 Chi Lăng");
    }

    @Test
    void isHandedOverWhenSheComesFirst() {
        var dossier = WholeWay.completed(motcua, byPost());
        motcua.does(CLERK, dossier.code(), Map.of("postOutcome", "counter"));
        motcua.does(CLERK, dossier.code(), Motcua.HAND_OUT);

        assertThat(motcua.status(dossier)).isEqualTo(10);
        assertThat(desk.returned(dossier).text("trackingNumber")).isEmpty();
    }

    private static Map<String, Object> with(String field, String answer) {
        var answers = new HashMap<>(POSTED);
        answers.put(field, answer);
        return answers;
    }
}
