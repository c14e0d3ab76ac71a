package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.notice.TemplateDoor.MAIL;
import static vn.motcua.notice.TemplateDoor.MESSAGE;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** What cannot be saved as the text of a notice, what is said about it, and who may save it at all. */
@MotcuaTest
class RefusedTemplatesIT {
    @Autowired
    Motcua motcua;

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
    void anUnknownPlaceholderIsNamedAndNothingIsSaved() {
        var leader = StaffDoor.of(motcua, "leader19813");
        var before = templates.versions(MAIL);
        var answer = door.save(leader, MAIL, "Hồ sơ {code}", "Chào {ten}, gửi {name}");

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody())
                .contains(
                        "Chưa lưu được",
                        "Không có chỗ cần điền {ten} ở đây. Hãy dùng: {name} {code} {due} {link} {office}")
                .contains("Chào {ten}, gửi {name}</textarea>");
        assertThat(templates.versions(MAIL)).isEqualTo(before);

        var english = leader.post(
                MAIL.path() + "?lang=en",
                Map.of("action", "save", "subject", "Hồ sơ", "body", "{ten}", "base", door.base(MAIL)));
        assertThat(english.getBody()).contains("There is no {ten} to be filled in here. Use: {name}");
    }

    @Test
    void aPreviewSavesNothingAndWarnsOfWhatMakesAMessageLong() {
        var leader = StaffDoor.of(motcua, "leader19813");
        var before = templates.versions(MESSAGE);
        var plain = door.preview(leader, "Ho so {code} da co ket qua");
        assertThat(plain).contains("Ho so H57.06-261123-0001 da co ket qua", "38 ký tự, tính là 1 tin SMS");
        assertThat(plain).doesNotContain("chỉ chứa 70 ký tự");
        assertThat(door.preview(leader, "Hồ sơ {code} đã có kết quả, mời Ông/Bà đến nhận tại trung tâm của phường"))
                .contains("tính là 2 tin SMS", "chỉ chứa 70 ký tự");
        assertThat(door.preview(leader, "Ho so {code} da co ket qua. ".repeat(5)))
                .contains("nhà mạng tính là nhiều tin");
        assertThat(door.preview(leader, "Ho so {code} da co ket qua. ".repeat(15)))
                .contains("nhiều nhất 3");
        assertThat(templates.versions(MESSAGE)).isEqualTo(before);
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwrittenUnseen() {
        var leader = StaffDoor.of(motcua, "leader19813");
        var base = door.base(MAIL);
        door.save(StaffDoor.of(motcua, "manager"), MAIL, "Hồ sơ {code} của quản lý", "Của quản lý", base);
        var late = door.save(leader, MAIL, "Hồ sơ {code} của lãnh đạo", "Của lãnh đạo", base);
        assertThat(late.getBody()).contains("Người khác vừa lưu", "Của lãnh đạo", "Của quản lý");
        assertThat(templates.find(MAIL).orElseThrow().body()).isEqualTo("Của quản lý");

        door.save(leader, MAIL, "Hồ sơ {code} của lãnh đạo", "Của lãnh đạo");
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
        assertThat(door.save(stranger, MAIL, "x", "x").getStatusCode().value()).isEqualTo(404);
        assertThat(stranger.status("/staff/notices/19789/nothing/mail/vi")).isEqualTo(302);
        for (var user : new String[] {"leader19813", "manager", "designer"}) {
            assertThat(StaffDoor.of(motcua, user).status(MAIL.path())).as(user).isEqualTo(200);
        }
    }
}
