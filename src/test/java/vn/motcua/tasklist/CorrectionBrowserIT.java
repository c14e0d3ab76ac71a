package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** The page on which staff correct the answers of an applicant, from Tasklist and back. */
@MotcuaTest
class CorrectionBrowserIT {
    @Autowired
    Motcua motcua;

    @Autowired
    Browser browser;

    @Test
    void aReceptionistCorrectsFromHerTaskAndComesBackToIt() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var task = motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        var page = browser.desk();
        signIn(page);
        page.getByText("Việc chờ nhận").click();
        page.waitForLoadState(LoadState.NETWORKIDLE); // Tasklist never shows what it is sent to while it loads
        page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
        page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText("Hồ sơ"))
                .click();
        page.getByText("Sửa thông tin đã khai").click();

        assertThat(page.locator("#submit")).isEnabled();
        var phone = page.getByLabel("Số điện thoại");
        phone.fill("12");
        phone.press("Tab");
        page.locator("#submit").click();
        assertThat(page.locator("#problem")).containsText("Còn thông tin chưa đúng");
        browser.picture(page, "correction-wrong");
        phone.fill("0909123456");
        phone.press("Tab");
        page.locator("#submit").click();
        assertThat(page.locator("#problem")).containsText("ghi lý do");
        page.locator("#reason").fill("Người nộp báo gõ nhầm số điện thoại");
        page.locator("#submit").click();

        page.waitForURL("**/camunda/app/tasklist/**");
        page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText("Hồ sơ"))
                .click();
        assertThat(page.locator(".motcua-panel")).containsText("0909123456");
        assertThat(page.locator(".motcua-timeline")).containsText("Thông tin đã khai được sửa");
        browser.picture(page, "correction-done");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "id"})
    void thePageIsAccessibleOnAPhone(String language) {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var task = motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        var page = browser.phone();
        signIn(page);
        page.navigate("/staff/tasks/" + task + "/correction?lang=" + language);
        assertThat(page.locator("#submit")).isEnabled();
        browser.isAccessible(page);
        browser.picture(page, "correction-" + language);
        page.context().close();
    }

    private static void signIn(Page page) {
        page.navigate("/camunda/app/tasklist/default/");
        page.locator("#username").fill("reception19789");
        page.locator("#password").fill("reception19789");
        page.locator("main button").click();
    }
}
