package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.review.ReturnDesk.ADDRESS;
import static vn.motcua.review.ReturnDesk.CLERK;
import static vn.motcua.review.ReturnDesk.POSTED;
import static vn.motcua.review.ReturnDesk.byPost;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;
import vn.motcua.support.WholeWay;

/** The post brings a result back. */
@MotcuaTest
class ParcelBackIT {
    private static final String PAGE = "/counter/parcels";

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    Inbox inbox;

    @Autowired
    EngineTables engine;

    @Autowired
    JdbcClient database;

    private ReturnDesk desk;

    @Autowired
    void enter(AutowireCapableBeanFactory beans) {
        desk = beans.createBean(ReturnDesk.class);
    }

    @Test
    void isFoundByItsNumberAndHandedOutAtTheCounter() {
        var application = byPost();
        var dossier = posted(application, "CP777000001VN");
        assertThat(page(CLERK, "cp 777 000 001 vn")).contains(dossier.code(), application.text("fullName"));
        assertThat(viewed(dossier)).isEqualTo(1);
        takes(CLERK, dossier, "Không có người nhận");

        assertThat(motcua.status(dossier)).as("for the law").isEqualTo(10);
        assertThat(desk.timeline(dossier))
                .contains(
                        "Bưu chính đã trả lại bưu gửi (lý do ghi: Không có người nhận); kết quả chờ tại bộ phận một cửa");
        assertThat(inbox.subjects(application, 4))
                .contains("Bưu gửi kết quả hồ sơ " + dossier.code() + " đã bị trả lại");
        assertThat(motcua.look(dossier.code(), dossier.key()).getBody().get("returnWay"))
                .isEqualTo(Map.of("way", "counter", "offered", List.of("counter", "post", "download")));
        motcua.does(CLERK, dossier.code(), Motcua.HAND_OUT);

        assertThat(motcua.status(dossier)).isEqualTo(10);
        assertThat(engine.openInstances(dossier.code())).isZero();
        assertThat(log.verify(dossier.code())).isEmpty();
        assertThat(log.of(dossier.code()))
                .filteredOn(it -> it.kind() == EventKind.RETURNED)
                .hasSize(2)
                .last()
                .satisfies(it -> assertThat(it.status()).isEmpty());
        assertThat(motcua.look(dossier.code(), dossier.key()).getBody().get("returnWay"))
                .asString()
                .contains("offered=[]");
    }

    @Test
    void isPostedAgainWhereSheSays() {
        var dossier = posted(byPost(), "CP777000002VN");
        takes(CLERK, dossier, "");
        assertThat(desk.timeline(dossier))
                .contains("Bưu chính đã trả lại bưu gửi; kết quả chờ tại bộ phận một cửa")
                .doesNotContain("lý do ghi");
        motcua.http()
                .post()
                .uri("/api/dossiers/{code}/return-way", dossier.code())
                .header("X-Dossier-Key", dossier.key())
                .body(Map.of("way", "post", "address", ADDRESS))
                .retrieve()
                .toBodilessEntity();
        assertThat(desk.panel(dossier)).contains(ADDRESS);
        motcua.does(CLERK, dossier.code(), with("CP777000003VN"));

        assertThat(motcua.status(dossier)).isEqualTo(10);
        assertThat(desk.returned(dossier).text("trackingNumber")).contains("CP777000003VN");
        assertThat(page(CLERK, "CP777000003VN")).contains("Ghi nhận bưu gửi bị trả lại");
    }

    @Test
    void comesBackOnceAndOnlyIfItWasPosted() {
        var dossier = posted(byPost(), "CP777000004VN");
        takes(CLERK, dossier, "");
        assertThat(takes(CLERK, dossier, "")).contains("bưu gửi trả lại đã được ghi nhận rồi");
        var handedOut = WholeWay.returned(motcua, Application.ofHouseholdBusiness());
        assertThat(takes(CLERK, handedOut, "")).contains("không gửi qua bưu chính");
        assertThat(page(CLERK, handedOut.code())).contains("không gửi qua bưu chính");

        assertThat(log.of(dossier.code()).stream().filter(it -> it.kind() == EventKind.PARCEL_CAME_BACK))
                .hasSize(1);
        assertThat(motcua.status(handedOut)).isEqualTo(10);
    }

    @Test
    void isNobodysWhoWorksElsewhere() {
        var dossier = posted(byPost(), "CP777000005VN");

        assertThat(page("reception19813", "CP777000005VN"))
                .contains("Không có bưu gửi hay hồ sơ nào như vậy")
                .doesNotContain(dossier.code());
        assertThat(takes("reception19813", dossier, "")).contains("Không có bưu gửi hay hồ sơ nào như vậy");
        assertThat(motcua.status(dossier)).isEqualTo(10);
    }

    private Submitted posted(Application application, String number) {
        var dossier = WholeWay.completed(motcua, application);
        motcua.does(CLERK, dossier.code(), with(number));
        return dossier;
    }

    private static Map<String, Object> with(String number) {
        var answers = new HashMap<>(POSTED);
        answers.put("trackingNumber", number);
        return answers;
    }

    private String page(String clerk, String number) {
        return text(StaffDoor.of(motcua, clerk)
                .get(PAGE + "?lang=vi&number=" + number.replace(" ", "+"))
                .getBody());
    }

    /** @return the page that follows */
    private String takes(String clerk, Submitted dossier, String reason) {
        var door = StaffDoor.of(motcua, clerk);
        door.post(PAGE, Map.of("code", dossier.code(), "reason", reason));
        return text(door.get(PAGE + "?lang=vi").getBody());
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private int viewed(Submitted dossier) {
        return database.sql(
                        "select count(*) from access_log where dossier = ? and action = 'view parcel that came back'")
                .param(dossier.code())
                .query(Integer.class)
                .single();
    }
}
