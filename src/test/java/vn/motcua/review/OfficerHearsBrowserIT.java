package vn.motcua.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.EngineTables;
import vn.motcua.support.LandWalk;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** Others are heard on a dossier: a division in its own Tasklist, the police by letter; the draft returns once, then is signed. */
@MotcuaTest
class OfficerHearsBrowserIT {
    private static final String OFFICER = "specialist19789";
    private static final String HEAD = "divisionHead19789";
    private static final String LEADER = "leader19789";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

    @Test
    void fromTheOpinionsToTheSignature() {
        var dossier = new LandWalk(motcua, engine).asked(Application.ofLand());
        divisionAgrees(dossier);
        policeAgreedByLetter(dossier);
        motcua.does("landBranch19789", dossier.code(), LandWalk.MEASURED);
        motcua.does(OFFICER, dossier.code(), LandWalk.TAX);
        motcua.does("reception19789", dossier.code(), Map.of("cashReceived", true));
        motcua.does(LEADER, dossier.code(), Map.of("resultSigned", false, "reason", "Xem lại diện tích"));
        officerSubmitsAgain(dossier);
        leaderSigns(dossier);
    }

    private void divisionAgrees(Submitted dossier) {
        var head = TasklistPage.signIn(browser.desk(), HEAD);
        TasklistPage.openMine(head, motcua, HEAD, dossier.code());
        head.getByLabel("Đồng ý", TasklistPage.exactly()).check();
        head.getByLabel("Nội dung ý kiến").fill("Phù hợp quy hoạch phân khu");
        browser.picture(head, "division-agrees");
        TasklistPage.complete(head);
    }

    /** Who have no account: the officer writes down what their letter says. */
    private void policeAgreedByLetter(Submitted dossier) {
        var officer = TasklistPage.signIn(browser.desk(), OFFICER);
        TasklistPage.openMine(officer, motcua, OFFICER, dossier.code());
        assertThat(TasklistPage.panel(officer)).containsText("Phù hợp quy hoạch phân khu");
        TasklistPage.form(officer);
        officer.getByLabel("Đồng ý", TasklistPage.exactly()).check();
        officer.getByLabel("Nội dung ý kiến").fill("Công văn 21/CAP của Công an phường");
        TasklistPage.complete(officer);
    }

    private void officerSubmitsAgain(Submitted dossier) {
        var officer = TasklistPage.signIn(browser.desk(), OFFICER);
        TasklistPage.openMine(officer, motcua, OFFICER, dossier.code());
        assertThat(TasklistPage.panel(officer)).containsText("Xem lại diện tích");
        browser.picture(officer, "officer-opinions");
        TasklistPage.form(officer);
        officer.getByLabel("Đã niêm yết và nộp thuế, trình ký lại").check();
        officer.getByLabel("Kết quả xác minh").fill("Diện tích đúng theo mảnh trích đo");
        TasklistPage.complete(officer);
    }

    private void leaderSigns(Submitted dossier) {
        var leader = TasklistPage.signIn(browser.desk(), LEADER);
        TasklistPage.openMine(leader, motcua, LEADER, dossier.code());
        var panel = TasklistPage.panel(leader);
        assertThat(panel).containsText("Công văn 21/CAP");
        assertThat(panel).containsText("Diện tích đúng theo mảnh trích đo");
        browser.isAccessible(leader, ".motcua-panel");
        browser.picture(leader, "leader-reads-opinions");
        TasklistPage.form(leader);
        leader.getByLabel("Ký kết quả", TasklistPage.exactly()).check();
        TasklistPage.complete(leader);
        org.assertj.core.api.Assertions.assertThat(motcua.tasks("recordsClerk19789", dossier.code()))
                .hasSize(1);
    }
}
