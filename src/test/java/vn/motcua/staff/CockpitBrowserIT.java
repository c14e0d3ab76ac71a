package vn.motcua.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** A manager follows a dossier in Cockpit; a clerk has no business there. */
@MotcuaTest
class CockpitBrowserIT {
    private static final String PROCESSES = "/camunda/app/cockpit/default/#/processes";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Test
    void aManagerFindsADossierAndSeesWhereItIs() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().in("19813"));
        motcua.does("reception19813", dossier.code(), Map.of("receptionOutcome", "accept"));
        var page = signedIn("manager");

        page.navigate(PROCESSES);
        page.getByText("Đăng ký thành lập hộ kinh doanh").first().click();
        var instance = page.locator("tr", new Page.LocatorOptions().setHasText(dossier.code()));
        assertThat(token(page, "userTask_appraise")).isVisible();
        browser.picture(page, "cockpit-process");
        instance.locator("a").first().click();

        assertThat(page).hasURL(Pattern.compile(".*#/process-instance/.*"));
        assertThat(page.getByText("Super Process Instance ID")).isVisible();
        assertThat(page.locator("body")).containsText(dossier.code());
        assertThat(token(page, "userTask_appraise")).hasText("1");
        assertThat(token(page, "callActivity_receiveDossier")).hasCount(0);
        browser.picture(page, "cockpit-dossier");
    }

    @Test
    void aClerkDoesNotGetIntoCockpit() {
        var page = signedIn("reception19813");

        page.navigate(PROCESSES);

        assertThat(page.getByText("Đăng ký thành lập hộ kinh doanh")).hasCount(0);
        browser.picture(page, "cockpit-refused");
    }

    /** The number that Cockpit hangs on an element where a dossier waits. */
    private static Locator token(Page page, String element) {
        return page.locator(".djs-overlays[data-container-id=" + element + "] .instance-count");
    }

    private Page signedIn(String user) {
        var page = browser.desk();
        page.navigate("/sign-in");
        page.locator("#username").fill(user);
        page.locator("#password").fill(user);
        page.locator("main button").click();
        page.waitForURL("**/camunda/app/**");
        return page;
    }
}
