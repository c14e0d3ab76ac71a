package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;
import vn.motcua.support.TelephoneGateway;

/** A ward words its notices, without a release. */
@MotcuaTest
class NoticeTemplatesIT {
    private static final TemplateKey MAIL = new TemplateKey("19813", NoticeKind.RECEIVED, NoticeForm.MAIL, "vi");
    private static final TemplateKey MESSAGE = new TemplateKey("19813", NoticeKind.RECEIVED, NoticeForm.MESSAGE, "vi");
    private static final Map<String, Object> ACCEPT = Map.of("receptionOutcome", "accept");

    @Autowired
    Motcua motcua;

    @Autowired
    Inbox inbox;

    @Autowired
    GreenMail mail;

    @Autowired
    NoticeTemplates templates;

    @Autowired
    TemplateDesk desk;

    @AfterEach
    void asItCame() {
        desk.reset(MAIL, "the next test");
        desk.reset(MESSAGE, "the next test");
    }

    @Test
    void whatALeaderSavesIsInTheNextMailOfHerWardAlone() throws Exception {
        var leader = StaffDoor.of(motcua, "leader19813");
        var saved = save(
                leader, MAIL, "Thủy Xuân nhận hồ sơ {code}", "Chào {name},\r\nhẹn {due} tại {office}.", base(MAIL));
        assertThat(saved.getStatusCode().value()).isEqualTo(302);

        assertThat(mail("19813", "reception19813"))
                .contains("Thủy Xuân nhận hồ sơ H57.06-")
                .contains("Chào Tôn Nữ Diệu Huyền,\nhẹn ")
                .contains("tại Trung tâm Phục vụ hành chính công phường Thủy Xuân.")
                .doesNotContain("{");
        assertThat(mail("19789", "reception19789"))
                .contains("đã được tiếp nhận")
                .contains("Kính gửi");

        var page = page(leader, MAIL);
        assertThat(page).contains("Đã viết lại", "Chào {name},");
        assertThat(leader.post(MAIL.path(), Map.of("action", "reset"))
                        .getStatusCode()
                        .value())
                .isEqualTo(302);
        assertThat(mail("19813", "reception19813")).contains("Kính gửi Ông/Bà Tôn Nữ Diệu Huyền");
        assertThat(templates.versions(MAIL).get(0).text()).isEmpty();
        assertThat(templates.versions(MAIL).get(1).by()).isEqualTo("leader19813");
        assertThat(templates.versions(MAIL).get(1).text().orElseThrow().subject())
                .isEqualTo("Thủy Xuân nhận hồ sơ {code}");
    }

    @Test
    void aMessageIsWordedInTheSameWay() {
        save(StaffDoor.of(motcua, "designer"), MESSAGE, "", "Thuy Xuan da nhan {code}, hen {due}", base(MESSAGE));
        var dossier =
                motcua.submitted(Application.ofHouseholdBusiness().in("19813").without("email"));
        motcua.does("reception19813", dossier.code(), ACCEPT);
        inbox.settled(dossier.code(), 1);

        assertThat(TelephoneGateway.running().about(dossier.code()))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.get("text")).startsWith("Thuy Xuan da nhan " + dossier.code() + ", hen "));
    }

    @Test
    void anUnknownPlaceholderIsNamedAndNothingIsSaved() {
        var leader = StaffDoor.of(motcua, "leader19813");
        var before = templates.versions(MAIL);
        var answer = save(leader, MAIL, "Hồ sơ {code}", "Chào {ten}, gửi {name}", base(MAIL));

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody())
                .contains(
                        "Chưa lưu được",
                        "Không có chỗ cần điền {ten} ở đây. Hãy dùng: {name} {code} {due} {link} {office}")
                .contains("Chào {ten}, gửi {name}</textarea>");
        assertThat(templates.versions(MAIL)).isEqualTo(before);

        var english = leader.post(
                MAIL.path() + "?lang=en",
                Map.of("action", "save", "subject", "Hồ sơ", "body", "{ten}", "base", base(MAIL)));
        assertThat(english.getBody()).contains("There is no {ten} to be filled in here. Use: {name}");
    }

    @Test
    void aPreviewSavesNothingAndWarnsOfWhatMakesAMessageLong() {
        var leader = StaffDoor.of(motcua, "leader19813");
        var before = templates.versions(MESSAGE);
        var plain = preview(leader, "Ho so {code} da co ket qua");
        assertThat(plain).contains("Ho so H57.06-261123-0001 da co ket qua", "38 ký tự, tính là 1 tin SMS");
        assertThat(plain).doesNotContain("chỉ chứa 70 ký tự");
        assertThat(preview(leader, "Hồ sơ {code} đã có kết quả, mời Ông/Bà đến nhận tại trung tâm của phường"))
                .contains("tính là 2 tin SMS", "chỉ chứa 70 ký tự");
        assertThat(preview(leader, "Ho so {code} da co ket qua. ".repeat(5))).contains("nhà mạng tính là nhiều tin");
        assertThat(preview(leader, "Ho so {code} da co ket qua. ".repeat(15))).contains("nhiều nhất 3");
        assertThat(templates.versions(MESSAGE)).isEqualTo(before);
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwrittenUnseen() {
        var leader = StaffDoor.of(motcua, "leader19813");
        var base = base(MAIL);
        save(StaffDoor.of(motcua, "manager"), MAIL, "Hồ sơ {code} của quản lý", "Của quản lý", base);
        var late = save(leader, MAIL, "Hồ sơ {code} của lãnh đạo", "Của lãnh đạo", base);
        assertThat(late.getBody()).contains("Người khác vừa lưu", "Của lãnh đạo", "Của quản lý");
        assertThat(templates.find(MAIL).orElseThrow().body()).isEqualTo("Của quản lý");

        save(leader, MAIL, "Hồ sơ {code} của lãnh đạo", "Của lãnh đạo", base(MAIL));
        assertThat(templates.find(MAIL).orElseThrow().body()).isEqualTo("Của lãnh đạo");
    }

    @Test
    void isClosedToEverybodyElse() {
        assertThat(StaffDoor.ofNobody(motcua).status("/staff/notices")).isEqualTo(302);
        for (var user : new String[] {"reception19813", "specialist19813", "admin"}) {
            assertThat(StaffDoor.of(motcua, user).status("/staff/notices"))
                    .as(user)
                    .isEqualTo(403);
            assertThat(StaffDoor.of(motcua, user).status(MAIL.path())).as(user).isEqualTo(403);
        }
        var stranger = StaffDoor.of(motcua, "leader19789");
        assertThat(stranger.status(MAIL.path())).isEqualTo(404);
        assertThat(save(stranger, MAIL, "x", "x", base(MAIL)).getStatusCode().value())
                .isEqualTo(404);
        assertThat(stranger.status("/staff/notices/19789/nothing/mail/vi")).isEqualTo(302);
        for (var user : new String[] {"leader19813", "manager", "designer"}) {
            assertThat(StaffDoor.of(motcua, user).status(MAIL.path())).as(user).isEqualTo(200);
        }
    }

    private org.springframework.http.ResponseEntity<String> save(
            StaffDoor door, TemplateKey key, String subject, String body, String base) {
        return door.post(key.path(), Map.of("action", "save", "subject", subject, "body", body, "base", base));
    }

    private String preview(StaffDoor door, String body) {
        return door.post(MESSAGE.path(), Map.of("action", "preview", "body", body, "base", base(MESSAGE)))
                .getBody();
    }

    private String base(TemplateKey key) {
        return templates.versions(key).stream()
                .findFirst()
                .map(it -> String.valueOf(it.id()))
                .orElse("0");
    }

    private static String page(StaffDoor door, TemplateKey key) {
        return new String(door.get(key.path()).getBody(), StandardCharsets.UTF_8);
    }

    /** Subject and text of the mail that says that a dossier was accepted. */
    private String mail(String unit, String reception) throws Exception {
        var application = Application.ofHouseholdBusiness().in(unit);
        var dossier = motcua.submitted(application);
        motcua.does(reception, dossier.code(), ACCEPT);
        await().atMost(Duration.ofSeconds(30)).until(() -> inbox.size(application) == 1);
        var message = mail.getReceivedMessagesForDomain(application.text("email"))[0];
        return message.getSubject() + "\n" + message.getContent().toString().replace("\r\n", "\n");
    }
}
