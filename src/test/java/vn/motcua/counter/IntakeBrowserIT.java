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
import vn.motcua.support.Keyboard;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** A receptionist with a queue before her, who keeps her hands on the keyboard. */
@MotcuaTest
class IntakeBrowserIT {
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
        var keyboard = new Keyboard(page);
        page.navigate("/counter?lang=vi");
        browser.looksRight(page, "counter");
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

        keyboard.type("Tên hộ kinh doanh", "Bún bò O Túc");
        keyboard.takeOne("Ngành, nghề kinh doanh");
        keyboard.type("Địa điểm kinh doanh", "5 Nguyễn Công Trứ");
        keyboard.type("Vốn kinh doanh", "30000000");
        keyboard.type("Số lao động", "1");
        keyboard.tabTo("Một cá nhân");
        page.keyboard().press("Space");
        keyboard.tabTo("Tôi cam đoan");
        page.keyboard().press("Space");
        keyboard.choose("Căn cước", ApplyPage.identity());
        keyboard.tabTo("Bản giấy đã đối chiếu");
        page.keyboard().press("ArrowDown");
        browser.looksRight(page, "intake-filled");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#taken [data-key]")).hasText(Pattern.compile("[0-9A-Z-]{20,}"));
        assertThat(page.locator("#accept")).isVisible();
        browser.looksRight(page, "intake-taken");
        printsCodeAndKey(page);
        keyboard.tabTo("Đã thu đủ tiền mặt");
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
    void saysWhatIsMissingInEachLanguage() {
        var page = signedIn();
        for (var language : new String[] {"en", "id", "vi"}) {
            page.navigate("/language?to=" + language + "&page=" + IntakePage.PATH);
            assertThat(page.locator(".fjs-form")).isVisible();
            page.locator("#words").fill("x");
            page.keyboard().press("Enter");
            assertThat(page.locator("#people [role=status]")).not().isEmpty();
            page.locator("#submit").click();
            assertThat(page.locator("#problem")).isVisible();
            browser.looksRight(page, "intake-incomplete-" + language);
            page.navigate("/counter");
            browser.picture(page, "counter-" + language);
        }
    }

    @Test
    void leavesNothingTypedToTheNextAtTheComputer() {
        var page = signedIn();
        page.navigate(IntakePage.PATH);
        var name = page.getByLabel("Họ và tên").first();
        name.fill("Tôn Nữ Diệu Huyền");
        name.blur();
        page.reload();
        assertThat(name).hasValue("Tôn Nữ Diệu Huyền");

        page.locator(".motcua-staff button").click();
        assertThat(page.locator(".motcua-staff button")).hasCount(0);
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        IntakePage.signIn(page);
        page.navigate(IntakePage.PATH);
        assertThat(name).hasValue("");
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

    private Page signedIn() {
        var page = browser.desk();
        IntakePage.signIn(page);
        return page;
    }

    private int status(String code) {
        return database.sql("select status from dossier where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }
}
