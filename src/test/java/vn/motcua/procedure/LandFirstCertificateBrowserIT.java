package vn.motcua.procedure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.DossierPage;
import vn.motcua.support.EngineTables;
import vn.motcua.support.LandWalk;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** The forms of a first land certificate where people fill them in. */
@MotcuaTest
class LandFirstCertificateBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

    private LandWalk walk;

    @BeforeEach
    void begin() {
        walk = new LandWalk(motcua, engine);
    }

    @Test
    void theSpecialistVerifiesAndPosts() {
        var dossier = walk.accepted(Application.ofLand());
        var page = claims("specialist19789", dossier);
        assertThat(page.getByText("trình ký lại")).hasCount(0);
        page.getByText("Đủ điều kiện, đưa ra niêm yết công khai").click();
        page.getByText("Nguồn gốc và thời điểm sử dụng đất đã được xác minh").click();
        page.getByText("Thửa đất không có tranh chấp").click();
        page.getByText("Việc sử dụng đất phù hợp quy hoạch").click();
        browser.picture(page, "tasklist-land-verify");
        completes(page);

        var applicant = DossierPage.open(browser.phone(), dossier, "vi");
        assertThat(applicant.locator("body")).containsText("Bắt đầu niêm yết công khai");
        browser.looksRight(applicant, "portal-land-posted");
    }

    @Test
    void aPartyReadsWhoIsAskedAndAnswers() {
        var dossier = walk.asked(Application.ofLand());
        var page = claims("divisionHead19789", dossier);
        assertThat(page.getByLabel("Cơ quan được hỏi")).hasValue("Phòng Kinh tế, Hạ tầng và Đô thị");
        page.getByText("Không đồng ý").click();
        page.getByLabel("Nội dung ý kiến").fill("Nằm trong hành lang thoát lũ");
        browser.picture(page, "tasklist-opinion");
        completes(page);

        var specialist = claims("specialist19789", dossier);
        assertThat(TasklistPage.panel(specialist)).containsText("Phòng Kinh tế, Hạ tầng và Đô thị: không đồng ý");
        browser.picture(specialist, "tasklist-opinions-panel");
    }

    @Test
    void theApplicationIsAccessible() {
        var page = browser.phone();
        page.navigate("/procedures/land-first-certificate?lang=en");
        assertThat(page.locator("main")).containsText("20 working days");
        browser.picture(page, "portal-land-procedure");
        page.navigate("/procedures/land-first-certificate/apply?lang=en");
        assertThat(page.getByLabel("Address of the plot")).isVisible();
        browser.looksRight(page, "portal-land-apply");
    }

    private Page claims(String user, Submitted dossier) {
        var page = TasklistPage.signIn(browser.desk(), user);
        TasklistPage.openTask(page, motcua.tasks(user, dossier.code()).get(0).get("id"));
        page.locator(".task-detail-claim, .claim").first().click();
        return page;
    }

    private static void completes(Page page) {
        page.waitForResponse(
                it -> it.url().contains("/submit-form"),
                () -> page.locator("button[ng-click='complete()']").click());
    }
}
