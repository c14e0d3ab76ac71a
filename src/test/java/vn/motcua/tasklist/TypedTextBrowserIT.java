package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.EngineTables;
import vn.motcua.support.LandWalk;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** A session ends while an officer types: what she typed stands in the form when she is back. */
@MotcuaTest
class TypedTextBrowserIT {
    private static final String OFFICER = "specialist19789";
    private static final String WORDS = "Trích lục bản đồ thửa đất\nvà sơ đồ ranh giới";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

    @Test
    void outlivesTheSessionButNotTheSignOut() {
        var code = new LandWalk(motcua, engine).accepted(Application.ofLand()).code();
        var page = TasklistPage.signIn(browser.desk(), OFFICER);
        TasklistPage.openMine(page, motcua, OFFICER, code);
        page.getByLabel("Yêu cầu bổ sung hồ sơ").check();
        page.getByLabel("Nội dung cần bổ sung").fill(WORDS);
        page.context().clearCookies();
        page.locator("[cam-tasklist-form] .form-actions .btn-primary").click();
        browser.picture(page, "tasklist-session-ended");
        assertThat(motcua.tasks(OFFICER, code)).hasSize(1);

        TasklistPage.signInHere(page, OFFICER);
        assertThat(page.locator(".notifications")).containsText("Nội dung đã nhập vẫn còn");
        assertThat(page.getByLabel("Yêu cầu bổ sung hồ sơ")).isChecked();
        assertThat(page.getByLabel("Nội dung cần bổ sung")).hasValue(WORDS);
        browser.picture(page, "tasklist-typed-again");

        signsOut(page);
        TasklistPage.signIn(page, OFFICER);
        TasklistPage.open(page, "Việc của tôi", code);
        assertThat(page.getByLabel("Yêu cầu bổ sung hồ sơ")).not().isChecked();
        page.getByLabel("Yêu cầu bổ sung hồ sơ").check();
        assertThat(page.getByLabel("Nội dung cần bổ sung")).hasValue("");
    }

    private static void signsOut(Page page) {
        page.locator(".account.dropdown a").first().click();
        page.locator(".logout a, a.logout, [ng-click*=logout]").first().click();
        assertThat(page.locator("#username")).isVisible();
        assertThat(page.evaluate("Object.keys(localStorage).filter(it => it.startsWith('camunda-form:'))"))
                .isEqualTo(List.of());
    }
}
