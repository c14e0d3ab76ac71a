package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** What a leader sees beside the dossier that she is to sign. */
@MotcuaTest
class OversightBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Test
    void aLeaderSeesWhoHadTheDossierAndTakesItAlong() {
        var code =
                motcua.submitted(Application.ofHouseholdBusiness().in("19813")).code();
        motcua.does("reception19813", code, Motcua.ACCEPT);
        motcua.does("specialist19813", code, Map.of("decision", "grant"));
        motcua.does("divisionHead19813", code, Map.of("draftAgreed", true));
        var page = TasklistPage.signIn(browser.desk(), "leader19813");
        page.getByText("Việc chờ nhận").click();
        page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(code))
                .click();
        page.locator(".nav-tabs a").getByText("Hồ sơ").first().click();
        page.getByText("Ai đã xem, ai đã sửa hồ sơ này").click();

        assertThat(page.locator(".motcua-panel")).containsText("Thẩm định hồ sơ");
        assertThat(page.locator(".motcua-panel .motcua-changed").first()).isVisible();
        browser.isAccessible(page, ".motcua-panel");
        browser.picture(page, "tasklist-oversight");
        var zip = page.request().get(page.getByText("Tải toàn bộ hồ sơ").getAttribute("href"));
        org.assertj.core.api.Assertions.assertThat(zip.headers()).containsEntry("content-type", "application/zip");
    }
}
