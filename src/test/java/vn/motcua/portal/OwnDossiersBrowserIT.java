package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.ApplyPage;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.WholeWay;

/** A citizen signs in on her phone and finds what is hers. */
@MotcuaTest
class OwnDossiersBrowserIT {
    private static final String NAME = "Công Tằng Tôn Nữ Ngọc Lan Chi";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Test
    void sheSignsInPaysWithdrawsAndSignsOut() {
        var person = Application.ofHouseholdBusiness();
        var unpaid = motcua.submitted(person).code();
        motcua.does("reception19789", unpaid, Map.of("receptionOutcome", "accept"));
        var waiting = motcua.submitted(Application.ofCertifiedCopies()
                        .with("personalId", person.text("personalId"))
                        .in("19813"))
                .code();
        WholeWay.returned(motcua, person.with("businessName", "Quán bún bò " + person.text("personalId")));

        var page = browser.phone();
        page.navigate("/");
        signIn(page, person.text("personalId"));
        assertThat(page.locator("h1")).hasText("Hồ sơ của tôi");
        assertThat(page.locator(".motcua-own > li")).hasCount(3);
        assertThat(card(page, unpaid)).containsText("Nộp phí, lệ phí 100.000 ₫");
        browser.looksRight(page, "portal-my-dossiers");

        card(page, unpaid).locator("a").click();
        assertThat(page.locator("#payment-qr")).isVisible();
        assertThat(page.locator(".motcua-staff")).containsText(NAME);
        browser.looksRight(page, "portal-my-dossier-unpaid");
        pay(unpaid);
        page.reload();
        assertThat(page.locator("#paid")).containsText("100.000");

        page.getByText("Hồ sơ của tôi").click();
        assertThat(card(page, unpaid)).not().containsText("Nộp phí");
        card(page, waiting).locator("a").click();
        page.locator("#withdrawal summary").click();
        page.locator("#withdrawal button").click();
        assertThat(page.locator("#status")).hasText("Công dân yêu cầu rút hồ sơ");

        page.locator(".motcua-staff button").click();
        assertThat(page.locator(".motcua-staff")).hasCount(0);
        page.navigate("/dossier/" + unpaid);
        assertThat(page).hasURL(Pattern.compile("/lookup$"));
    }

    @Test
    void sheNeedNotTypeWhoSheIs() {
        var page = browser.phone();
        page.navigate("/my-dossiers");
        signInHere(page, "046299000011");
        assertThat(page.locator("main")).containsText("Chưa có hồ sơ nào");
        browser.looksRight(page, "portal-my-dossiers-none");

        page.navigate("/procedures/household-business-registration/apply");
        assertThat(page.getByLabel("Họ và tên").first()).hasValue(NAME);
        assertThat(page.getByLabel("Số định danh cá nhân").first()).hasValue("046299000011");
        browser.looksRight(page, "portal-apply-signed-in");
        ApplyPage.fill(page, Application.ofHouseholdBusiness());
        ApplyPage.send(page);
        assertThat(page.locator("#lookup-key")).isVisible();

        page.locator(".motcua-staff button").click();
        page.navigate("/procedures/household-business-registration/apply");
        assertThat(page.getByLabel("Họ và tên").first()).hasValue("");
    }

    @Test
    void findsHerWayAmongMany() {
        var person = Application.ofCertifiedCopies();
        for (int i = 0; i < 11; i++) {
            motcua.submitted(person.with("address", "Kiệt " + i));
        }
        var page = browser.phone();
        page.navigate("/my-dossiers");
        signInHere(page, person.text("personalId"));
        assertThat(page.locator(".motcua-own > li")).hasCount(10);
        browser.looksRight(page, "portal-my-dossiers-many");
        page.locator("[rel=next]").click();
        assertThat(page.locator(".motcua-own > li")).hasCount(1);
        browser.looksRight(page, "portal-my-dossiers-last");
    }

    @ParameterizedTest
    @CsvSource({"vi, Mức độ xác thực", "en, not verified well enough", "id, Tingkat verifikasi"})
    void isToldWhatToDoWhenItDoesNotWork(String language, String told) {
        var page = browser.narrow();
        page.navigate("/my-dossiers/sign-in?problem=LEVEL&lang=" + language);
        assertThat(page.locator("[role=alert]")).containsText(told);
        browser.looksRight(page, "portal-citizen-sign-in-level-" + language);
    }

    private void signIn(Page page, String personalId) {
        page.getByText("Hồ sơ của tôi").click();
        browser.looksRight(page, "portal-citizen-sign-in");
        signInHere(page, personalId);
    }

    private static void signInHere(Page page, String personalId) {
        page.locator("#sign-in").click();
        page.locator("[name=personalId]").fill(personalId);
        page.locator("[name=fullName]").fill(NAME);
        page.locator("button").click();
        page.waitForURL("**/my-dossiers");
    }

    private void pay(String code) {
        var bank = browser.desk();
        bank.navigate("/demo/bank");
        bank.locator("main .govuk-inset-text")
                .filter(new Locator.FilterOptions()
                        .setHasText(code.replace(".", "").replace("-", "")))
                .locator("button")
                .click();
    }

    private static Locator card(Page page, String code) {
        return page.locator(".motcua-own > li").filter(new Locator.FilterOptions().setHasText(code));
    }
}
