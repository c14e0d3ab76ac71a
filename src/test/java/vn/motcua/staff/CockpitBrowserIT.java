package vn.motcua.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;

/** A manager follows a dossier in Cockpit; a clerk has no business there. */
@MotcuaTest
class CockpitBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Test
    void aManagerFindsADossierAndSeesWhereItIs() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().in("19813"));
        motcua.does("reception19813", dossier.code(), Motcua.ACCEPT);
        var page = signsInToCockpit("manager");

        link(page, "Processes").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        link(page, "Đăng ký thành lập hộ kinh doanh").click();
        assertThat(token(page, "userTask_appraise")).isVisible();
        seeksCode(page, dossier.code());
        var instances = page.locator("tr:has(a[href*=process-instance])");
        assertThat(instances).hasCount(1);
        browser.picture(page, "cockpit-process");
        instances.locator("a").first().click();

        assertThat(page).hasURL(Pattern.compile(".*#/process-instance/.*"));
        assertThat(page.getByText("Super Process Instance ID")).isVisible();
        assertThat(page.locator("body")).containsText(dossier.code());
        assertThat(token(page, "userTask_appraise")).hasText("1");
        assertThat(token(page, "callActivity_receiveDossier")).hasCount(0);
        browser.picture(page, "cockpit-dossier");
    }

    @Test
    void aClerkDoesNotGetIntoCockpit() {
        var page = signsInToCockpit("reception19813");

        assertThat(page.locator("h1")).hasText("Không được phép");
        browser.picture(page, "cockpit-refused");
    }

    @Test
    void whenTheSessionHasEndedTheNextStepLeadsToThePageForSigningIn() {
        var page = signsInToCockpit("manager");
        page.context().clearCookies();
        link(page, "Processes").click();

        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
        assertThat(page.locator("#username")).isVisible();
    }

    /** The number that Cockpit hangs on an element where a dossier waits. */
    private static Locator token(Page page, String element) {
        return page.locator(".djs-overlays[data-container-id=" + element + "] .instance-count");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void seeksCode(Page page, String code) {
        page.getByPlaceholder("Add criteria").first().click();
        page.getByText("Business Key", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator("input:focus:not([placeholder='Add criteria'])").fill(code);
        page.keyboard().press("Enter");
    }

    private Page signsInToCockpit(String user) {
        var page = SignIn.at(browser.desk(), "/camunda/app/cockpit/default/", user);
        // whoever clicks while Cockpit still loads sees its spinner until she loads the page again
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }
}
