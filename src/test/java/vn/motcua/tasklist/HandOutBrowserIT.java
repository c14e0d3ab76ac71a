package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Keyboard;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;
import vn.motcua.support.WholeWay;

/** A receptionist without a mouse hands out a result: who came, against what she was checked, and that she signed. */
@MotcuaTest
class HandOutBrowserIT {
    private static final String CLERK = "reception19789";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Test
    void needsNoMouse() {
        var dossier = WholeWay.completed(motcua, Application.ofHouseholdBusiness());
        var task = (String) motcua.tasks(CLERK, dossier.code()).get(0).get("id");
        motcua.claims(CLERK, task);
        var page = TasklistPage.signIn(browser.desk(), CLERK);
        TasklistPage.openTask(page, task);
        assertThat(page.locator(".fjs-form").first()).isVisible();
        page.locator(".nav-tabs a").first().focus();

        var keyboard = new Keyboard(page);
        keyboard.tabTo("Người nộp hồ sơ");
        page.keyboard().press("Space");
        keyboard.tabTo("Thẻ căn cước");
        page.keyboard().press("Space");
        keyboard.tabTo("Người nhận đã ký sổ");
        page.keyboard().press("Space");
        browser.picture(page, "tasklist-handed-out");
        keyboard.tabTo("Hoàn thành");
        page.keyboard().press("Enter");

        assertThat(page.locator(".motcua-done")).containsText("Việc đã hoàn thành");
        assertThat(motcua.status(dossier)).isEqualTo(10);
    }
}
