package vn.motcua.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;

/** Wording a notice, in real Chromium, in each language of the page. */
@MotcuaTest
class NoticeTemplatesBrowserIT {
    private static final TemplateKey MESSAGE =
            new TemplateKey("19815", NoticeKind.RESULT_READY, NoticeForm.MESSAGE, "vi");
    private static final TemplateKey MAIL = new TemplateKey("19815", NoticeKind.EXTENDED, NoticeForm.MAIL, "vi");

    @Autowired
    Browser browser;

    @Autowired
    TemplateDesk desk;

    @AfterEach
    void asItCame() {
        desk.reset(MESSAGE, "the next test");
        desk.reset(MAIL, "the next test");
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Nội dung thông báo, Chưa lưu được, chỉ chứa 70 ký tự, Đã lưu, Đã viết lại",
        "en, Texts of notices, This cannot be saved yet, holds only 70 characters, Saved, Reworded",
        "id, Teks pemberitahuan, Belum dapat disimpan, hanya memuat 70 karakter, Tersimpan, Ditulis ulang"
    })
    void isTriedOutAndSaved(String language, String title, String refused, String wide, String saved, String own) {
        var page = signedIn("leader19815", language);
        assertThat(page.locator("h1")).hasText(title);
        browser.looksRight(page, "staff-notices-" + language);

        page.locator("a[href='" + MESSAGE.path() + "']").click();
        page.locator("#body").fill("Ho so {code} cua {ho ten} da co ket qua");
        page.locator("[value=save]").click();
        assertThat(page.locator("#problem")).containsText(refused);
        assertThat(page.locator("#problem")).containsText("{ho ten}");
        browser.looksRight(page, "staff-notice-refused-" + language);

        page.locator("#body").fill("Hồ sơ {code} đã có kết quả, mời Ông/Bà đến nhận tại trung tâm. Xem: {link}");
        page.locator("[value=preview]").click();
        assertThat(page.locator("#preview")).containsText("Hồ sơ H57.07-261123-0001 đã có kết quả");
        assertThat(page.locator("#preview")).containsText(wide);
        browser.looksRight(page, "staff-notice-preview-" + language);

        page.locator("[value=save]").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText(saved);
        assertThat(page.locator("h1 + p")).containsText(own);
        page.locator("details summary").first().click();
        browser.looksRight(page, "staff-notice-saved-" + language);
        page.locator("[value=reset]").click();
        assertThat(page.locator("[value=reset]")).hasCount(0);

        page.navigate(MAIL.path());
        assertThat(page.locator("#subject")).isVisible();
        page.locator("[value=preview]").click();
        browser.looksRight(page, "staff-notice-mail-" + language);
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void whoeverWorksForSeveralWardsChoosesOne(String language) {
        var page = signedIn("designer", language);
        page.locator("#unit").selectOption("19815");
        page.locator("#unit").evaluate("it => it.form.requestSubmit()");
        page.waitForURL("**/staff/notices?unit=19815");
        assertThat(page.locator("a[href='" + MAIL.path() + "']")).isVisible();
        browser.looksRight(page, "staff-notices-wards-" + language);
    }

    @ParameterizedTest
    @CsvSource({"vi", "id"})
    void theDemosTelephoneIsSwitchedOffAndOn(String language) {
        var page = browser.phone();
        page.navigate("/demo/telephone?lang=" + language);
        browser.looksRight(page, "staff-demo-telephone-" + language);
        page.locator("main button").click();
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator("[name=off]")).hasAttribute("value", "false");
        page.locator("main button").click();
        assertThat(page.locator("[name=off]")).hasAttribute("value", "true");
    }

    private Page signedIn(String user, String language) {
        var page = SignIn.at(browser.desk(language), "/staff/notices", user);
        page.waitForURL("**/staff/notices*");
        return page;
    }
}
