package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.ApplyPage;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** A young entrepreneur with a phone, and the staff who work her dossier in Tasklist, all in real Chromium. */
@MotcuaTest
class WholeWayBrowserIT {
    private static final String APPLY = "/procedures/household-business-registration/apply";

    @Autowired
    Browser browser;

    @Test
    void aCitizenAppliesAndTheWardHandsTheCertificateOver() {
        var citizen = browser.phone();
        var dossier = apply(citizen);
        var receptionist = works(
                "reception19815",
                dossier,
                "tasklist-reception",
                "Tiếp nhận, hồ sơ đầy đủ và hợp lệ",
                "Đã thu đủ tiền mặt, lập biên lai ngay");
        works("specialist19815", dossier, "tasklist-specialist", "Cấp giấy chứng nhận đăng ký hộ kinh doanh");
        works("divisionHead19815", dossier, "tasklist-division-head");
        works("leader19815", dossier, "tasklist-leader");
        works("recordsClerk19815", dossier, "tasklist-records-clerk", "Đã kiểm tra thể thức, đóng dấu cơ quan");

        await().atMost(Duration.ofSeconds(60)).until(() -> isSealed(citizen));
        assertThat(citizen.getByText("Giấy chứng nhận đăng ký hộ kinh doanh")).isVisible();
        browser.looksRight(citizen, "portal-dossier-completed");

        works(
                "reception19815",
                dossier,
                "tasklist-hand-out",
                "Người nộp hồ sơ",
                "Thẻ căn cước",
                "Người nhận đã ký sổ trả kết quả");
        citizen.reload();
        citizen.locator("#rating button[value=VERY_SATISFIED]").click();
        assertThat(citizen.locator("#rated")).hasText("Rất hài lòng");
        receptionist.close();
    }

    /** The ward signs it electronically in a job of its own. */
    private static boolean isSealed(Page citizen) {
        citizen.reload();
        return citizen.locator("#status").innerText().equals("Đã xử lý xong");
    }

    @Test
    void wrongAnswersAreNamedAndNothingTypedIsLost() {
        var page = browser.phone();
        page.navigate(APPLY);
        page.getByLabel("Họ và tên").first().fill("Tôn Nữ Diệu Huyền");
        page.locator("#submit").click();

        assertThat(page.locator("#problem")).isVisible();
        browser.looksRight(page, "portal-apply-errors");
        page.reload();
        assertThat(page.getByLabel("Họ và tên").first()).hasValue("Tôn Nữ Diệu Huyền");
    }

    private String apply(Page page) {
        page.navigate("/");
        page.getByLabel("Tìm thủ tục").fill("mo quan an");
        page.getByLabel("Tìm thủ tục").press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng ký thành lập hộ kinh doanh"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nộp hồ sơ"))
                .click();
        page.locator("#unit").selectOption("19815");
        ApplyPage.fill(page, Application.ofHouseholdBusiness());
        browser.picture(page, "portal-apply-filled");
        page.locator("#submit").click();
        assertThat(page.locator("#review")).containsText("Ăn uống, giải khát");
        assertThat(page.locator("#review")).containsText("can-cuoc.pdf");
        browser.looksRight(page, "portal-apply-review");
        page.locator("#confirm").click();

        assertThat(page.locator("#lookup-key")).isVisible();
        browser.looksRight(page, "portal-submitted");
        return page.url().replaceAll(".*/", "");
    }

    /** Signs in, finds the dossier's task, looks at the dossier, decides. */
    private Page works(String user, String dossier, String picture, String... choices) {
        var page = TasklistPage.signIn(browser.desk(), user);
        page.getByText("Việc chờ nhận").click();
        page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(dossier))
                .click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Hồ sơ").setExact(true))
                .click();
        assertThat(page.locator(".motcua-panel")).containsText(dossier);
        browser.picture(page, picture + "-panel");
        page.locator(".nav-tabs a").first().click();
        page.locator(".task-detail-claim, .claim").first().click();
        for (var choice : choices) {
            page.getByText(choice).click();
        }
        browser.picture(page, picture + "-form");
        page.waitForResponse(
                it -> it.url().contains("/submit-form"),
                () -> page.locator("button[ng-click='complete()']").click());
        return page;
    }
}
