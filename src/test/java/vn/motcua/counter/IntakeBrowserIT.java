package vn.motcua.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.AccessLog;
import vn.motcua.support.Application;
import vn.motcua.support.ApplyPage;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** A receptionist with a queue before her, who keeps her hands on the keyboard. */
@MotcuaTest
class IntakeBrowserIT {
    private static final String INTAKE = "/counter/intake/household-business-registration";
    private static final String PERSONAL_ID = "046162000111";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    AccessLog accesses;

    @Autowired
    JdbcClient database;

    @Test
    void takesSomebodyInByKeyboardAlone() {
        var known = motcua.submitted(Application.ofHouseholdBusiness()
                .in("19813")
                .with("fullName", "Hồ Đắc Túc")
                .with("personalId", PERSONAL_ID));
        var page = signedIn();
        page.navigate("/counter?lang=vi");
        browser.isAccessible(page);
        browser.pictures(page, "counter");
        page.keyboard().type("ho kinh");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator(".fjs-form")).isVisible();

        page.keyboard().press("F2");
        page.keyboard().type("ho dac tuc");
        page.keyboard().press("Enter");
        assertThat(page.locator("#people li")).hasCount(1);
        browser.pictures(page, "intake-person");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Số định danh cá nhân").first()).hasValue(PERSONAL_ID);
        assertThat(accesses.of(known.code(), 5))
                .extracting(AccessLog.Access::action)
                .contains("take over applicant");

        type(page, "Tên hộ kinh doanh", "Bún bò O Túc");
        tabTo(page, "Ngành, nghề kinh doanh");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        type(page, "Địa điểm kinh doanh", "5 Nguyễn Công Trứ");
        type(page, "Vốn kinh doanh", "30000000");
        type(page, "Số lao động", "1");
        tabTo(page, "Một cá nhân");
        page.keyboard().press("Space");
        tabTo(page, "Tôi cam đoan");
        page.keyboard().press("Space");
        page.locator("#document-identity").setInputFiles(ApplyPage.identity()); // the dialog of the desktop is not ours
        tabTo(page, "Bản giấy đã đối chiếu");
        page.keyboard().press("ArrowDown");
        browser.isAccessible(page);
        browser.pictures(page, "intake-filled");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#taken [data-key]")).hasText(Pattern.compile("[0-9A-Z-]{20,}"));
        assertThat(page.locator("#accept")).isVisible();
        browser.isAccessible(page);
        browser.pictures(page, "intake-taken");
        printsCodeAndKey(page);
        tabTo(page, "Đã thu đủ tiền mặt");
        page.keyboard().press("Space");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-accepted] a")).hasCount(2);
        assertThat(page.locator("[data-accepted] a").first()).isFocused();
        browser.pictures(page, "intake-accepted");
        assertThat(status(page.locator("[data-code]").textContent())).isEqualTo(4);

        page.keyboard().press("F4");
        assertThat(page.getByLabel("Họ và tên").first()).hasValue("");
        assertThat(page.locator("#words")).isFocused();
    }

    @Test
    void keepsWhatIsTypedWhileThereIsNoConnectionAndSubmitsItOnce() {
        var page = signedIn();
        open(page);
        var before = taken();
        page.context().setOffline(true);
        takeInUnconnected(page, Application.ofHouseholdBusiness().with("fullName", "Lê Thị Bé"));
        takeInUnconnected(page, Application.ofHouseholdBusiness().with("fullName", "Phan Văn Cu Tí"));
        assertThat(page.locator("#outbox li")).hasCount(2);
        browser.isAccessible(page);
        browser.pictures(page, "intake-offline");
        assertThat(taken()).isEqualTo(before);

        page.context().setOffline(false);
        assertThat(page.locator("#outbox li").getByText("Đã báo người nộp")).hasCount(2);
        browser.pictures(page, "intake-online-again");
        assertThat(taken()).isEqualTo(before + 2);
        page.reload();
        assertThat(page.locator("#outbox li")).hasCount(2);
        assertThat(taken()).isEqualTo(before + 2);
        page.locator("#outbox button").first().click();
        assertThat(page.locator("#outbox li")).hasCount(1);
    }

    @Test
    void keepsWhatIsTypedWhenTheSessionEnds() {
        var page = signedIn();
        open(page);
        ApplyPage.fill(page, Application.ofHouseholdBusiness().with("fullName", "Võ Thị Gái"));
        page.context().clearCookies();
        page.locator("#submit").click();
        assertThat(page.locator("#outbox")).containsText("Hãy đăng nhập lại");
        assertThat(page.locator("#outbox li")).containsText("Võ Thị Gái");
        browser.pictures(page, "intake-signed-out");
        var before = taken();

        signIn(page);
        page.navigate("/counter?lang=vi");
        assertThat(page.locator("#outbox li")).containsText("đã nộp");
        assertThat(taken()).isEqualTo(before + 1);
    }

    @Test
    void keepsForALaterLookWhatIsRefusedWhenTheLineIsBack() {
        var page = signedIn();
        open(page);
        page.context().setOffline(true);
        ApplyPage.fill(page, Application.ofHouseholdBusiness().with("fullName", "Mai Thị Lựu"));
        page.locator("#document-identity").setInputFiles(ApplyPage.noPaper());
        page.locator("#submit").click();
        assertThat(page.locator("#kept")).isVisible();
        page.context().setOffline(false);
        assertThat(page.locator("#outbox li")).containsText("cần sửa");
        browser.pictures(page, "intake-to-correct");

        page.locator("#outbox a").click();
        page.reload(); // a hash alone loads nothing
        assertThat(page.getByLabel("Họ và tên").first()).hasValue("Mai Thị Lựu");
        assertThat(page.locator("#problem")).isVisible();
        page.locator("#document-identity").setInputFiles(ApplyPage.identity());
        page.locator("#submit").click();
        assertThat(page.locator("#taken [data-key]")).isVisible();
        assertThat(page.locator("#outbox")).isHidden();
    }

    @Test
    void saysWhatIsMissingInEachLanguage() {
        var page = signedIn();
        for (var language : new String[] {"en", "id", "vi"}) {
            page.navigate("/language?to=" + language + "&page=" + INTAKE);
            assertThat(page.locator(".fjs-form")).isVisible();
            page.locator("#words").fill("x");
            page.keyboard().press("Enter");
            assertThat(page.locator("#people [role=status]")).not().isEmpty();
            page.locator("#submit").click();
            assertThat(page.locator("#problem")).isVisible();
            browser.isAccessible(page);
            browser.pictures(page, "intake-incomplete-" + language);
            page.navigate("/counter");
            browser.picture(page, "counter-" + language);
        }
    }

    /** A slip for the applicant: what she needs to follow her dossier, and nothing else. */
    private void printsCodeAndKey(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#taken [data-key]")).isVisible();
        assertThat(page.locator("#accept")).isHidden();
        assertThat(page.locator("#outbox")).isHidden();
        browser.picture(page, "intake-slip");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void open(Page page) {
        page.navigate(INTAKE + "?lang=vi");
        assertThat(page.locator(".fjs-form")).isVisible();
        assertThat(page.locator("#document-identity")).isVisible();
    }

    private static void takeInUnconnected(Page page, Application application) {
        ApplyPage.fill(page, application);
        page.locator("#submit").click();
        assertThat(page.locator("#kept")).isVisible();
        assertThat(page.getByLabel("Họ và tên").first()).hasValue("");
    }

    private static void type(Page page, String label, String text) {
        tabTo(page, label);
        page.keyboard().type(text);
    }

    /** As far as the tabulator leads: to what is called so, or has a label that begins so. */
    private static void tabTo(Page page, String label) {
        for (var i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            var here = (String) page.evaluate("""
                    () => { const it = document.activeElement;
                      return [...(it.labels ?? [])].map(label => label.textContent.trim()).join(' ') || it.textContent.trim(); }""");
            if (here.startsWith(label)) {
                return;
            }
        }
        throw new AssertionError("The tabulator does not lead to '" + label + "'");
    }

    private Page signedIn() {
        var page = browser.desk();
        signIn(page);
        return page;
    }

    private static void signIn(Page page) {
        page.navigate("/sign-in");
        page.locator("#username").fill("reception19813");
        page.locator("#password").fill("reception19813");
        page.locator("main button").click();
        page.waitForURL("**/camunda/app/tasklist/**");
    }

    private int taken() {
        return database.sql("select count(*) from dossier where unit = '19813' and channel = 1")
                .query(Integer.class)
                .single();
    }

    private int status(String code) {
        return database.sql("select status from dossier where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }
}
