package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.motcua.notice.TemplateDoor.MAIL;
import static vn.motcua.notice.TemplateDoor.MESSAGE;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

    private TemplateDoor door;

    @BeforeEach
    void enter() {
        door = new TemplateDoor(templates);
    }

    @AfterEach
    void asItCame() {
        desk.reset(MAIL, "the next test");
        desk.reset(MESSAGE, "the next test");
    }

    @Test
    void whatALeaderSavesIsInTheNextMailOfHerWardAlone() throws Exception {
        var leader = StaffDoor.of(motcua, "leader19813");
        var saved = door.save(leader, MAIL, "Thủy Xuân nhận hồ sơ {code}", "Chào {name},\r\nhẹn {due} tại {office}.");
        assertThat(saved.getStatusCode().value()).isEqualTo(302);

        assertThat(mail("19813", "reception19813"))
                .contains("Thủy Xuân nhận hồ sơ H57.06-")
                .contains("Chào Tôn Nữ Diệu Huyền,\nhẹn ")
                .contains("tại Trung tâm Phục vụ hành chính công phường Thủy Xuân.")
                .doesNotContain("{");
        assertThat(mail("19789", "reception19789"))
                .contains("đã được tiếp nhận")
                .contains("Kính gửi");

        var page = TemplateDoor.page(leader, MAIL);
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
        door.save(StaffDoor.of(motcua, "designer"), MESSAGE, "", "Thuy Xuan da nhan {code}, hen {due}");
        var dossier =
                motcua.submitted(Application.ofHouseholdBusiness().in("19813").without("email"));
        motcua.does("reception19813", dossier.code(), Motcua.ACCEPT);
        inbox.settled(dossier.code(), 1);

        assertThat(TelephoneGateway.running().about(dossier.code()))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.get("text")).startsWith("Thuy Xuan da nhan " + dossier.code() + ", hen "));
    }

    /** Subject and text of the mail that says that a dossier was accepted. */
    private String mail(String unit, String reception) throws Exception {
        var application = Application.ofHouseholdBusiness().in(unit);
        var dossier = motcua.submitted(application);
        motcua.does(reception, dossier.code(), Motcua.ACCEPT);
        await().atMost(Duration.ofSeconds(30)).until(() -> inbox.size(application) == 1);
        var message = mail.getReceivedMessagesForDomain(application.text("email"))[0];
        return message.getSubject() + "\n" + message.getContent().toString().replace("\r\n", "\n");
    }
}
