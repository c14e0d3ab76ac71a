package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.ApplyPage;
import vn.motcua.support.Browser;
import vn.motcua.support.DossierPage;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;

/** Takes the pictures of the pages of help anew from the running system; the README says how. */
@MotcuaTest
@EnabledIfSystemProperty(named = "help.pictures", matches = "true")
class HelpPicturesBrowserIT {
    private static final Path PLACE = Path.of("src/main/resources/static/help");
    private static final int QUALITY = 60; // per cent

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    private Page page;

    @Test
    void ofCitizens() {
        page = browser.phone();
        page.navigate("/?q=mo+quan&lang=vi");
        take("citizen-search");
        page.navigate("/procedures/household-business-registration/apply?lang=vi");
        assertThat(page.locator(".fjs-form")).isVisible();
        ApplyPage.fill(page, Application.ofHouseholdBusiness());
        page.getByLabel("Họ và tên").first().scrollIntoViewIfNeeded();
        take("citizen-apply");
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        DossierPage.open(page, dossier, "vi");
        take("citizen-dossier");
    }

    @Test
    void ofReceptionists() {
        signIn("reception19789");
        page.navigate("/counter?lang=vi");
        take("receptionist-counter");
        page.navigate("/counter/intake/household-business-registration?lang=vi");
        assertThat(page.locator(".fjs-form")).isVisible();
        ApplyPage.fill(page, Application.ofHouseholdBusiness());
        page.locator("#submit").click();
        assertThat(page.locator("#accept")).isVisible();
        take("receptionist-intake");
    }

    @Test
    void ofOfficersAndLeaders() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        panel("specialist19789", dossier.code());
        take("officer-tasks");
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));
        motcua.does("divisionHead19789", dossier.code(), Map.of("draftAgreed", true));
        panel("leader19789", dossier.code());
        take("leader-sign");
        page.navigate("/staff/substitutions?lang=vi");
        take("leader-substitutions");
        page.navigate("/staff/notices?lang=vi");
        take("designer-notices");
        page.navigate("/staff/register?lang=vi");
        take("manager-register");
    }

    @Test
    void ofDesignersAndManagers() {
        signIn("manager");
        page.navigate("/camunda/app/cockpit/default/#/dashboard");
        assertThat(page.locator(".dashboard")).isVisible();
        take("manager-cockpit");
        page.navigate("/camunda/app/cockpit/default/#/processes");
        page.locator("td a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText("Đăng ký thành lập hộ kinh doanh"))
                .first()
                .click();
        assertThat(page.locator(".djs-container")).isVisible();
        take("designer-cockpit");
    }

    private void panel(String user, String code) {
        signIn(user);
        var task = (String) motcua.tasks(user, code).get(0).get("id");
        page.getByText("Việc chờ nhận").click();
        assertThat(page.locator(".tasks-list .task").first()).isVisible();
        page.navigate(page.url() + "&task=" + task);
        page.locator(".nav-tabs a").getByText("Hồ sơ").first().click();
        assertThat(page.locator(".motcua-panel")).containsText(code);
    }

    private void signIn(String user) {
        page = browser.desk();
        page.navigate("/sign-in");
        SignIn.here(page, user);
        page.waitForURL("**/camunda/app/**");
    }

    private void take(String name) {
        page.waitForTimeout(500); // what moves in the web apps comes to rest
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PLACE.resolve(name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY));
    }
}
