package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;
import vn.motcua.support.TasklistPage;

/** The page on which staff correct the answers of an applicant, from Tasklist and back. */
@MotcuaTest
class CorrectionBrowserIT {
    private static final String CLERK = "reception19789";

    @Autowired
    Motcua motcua;

    @Autowired
    Browser browser;

    @Test
    void aReceptionistCorrectsFromHerTaskAndComesBackToIt() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var task = motcua.tasks(CLERK, dossier.code()).get(0).get("id");
        var page = TasklistPage.signIn(browser.desk(), CLERK);
        TasklistPage.openTask(page, task);
        TasklistPage.panel(page).getByText("Sửa thông tin đã khai").click();

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
        assertThat(TasklistPage.panel(page)).containsText("0909123456");
        assertThat(page.locator(".motcua-timeline")).containsText("Thông tin đã khai được sửa");
        browser.picture(page, "correction-done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "id"})
    void thePageIsAccessibleOnAPhone(String language) {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var task = motcua.tasks(CLERK, dossier.code()).get(0).get("id");
        var page = SignIn.at(browser.phone(), "/staff/tasks/" + task + "/correction?lang=" + language, CLERK);
        assertThat(page.locator("#submit")).isEnabled();
        browser.looksRight(page, "correction-" + language);
    }
}
