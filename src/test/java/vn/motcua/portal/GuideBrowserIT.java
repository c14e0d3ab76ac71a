package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;

/** Somebody who wants to open a shop, on a phone, finds out what that is called and what to bring. */
@MotcuaTest
class GuideBrowserIT {
    @Autowired
    Browser browser;

    @Test
    void twoQuestionsLeadToTheForm() {
        var page = browser.phone();
        page.navigate("/?q=visa");
        browser.pictures(page, "home-nothing-found");
        page.navigate("/?q=toi muon mo quan ca phe");
        assertThat(page.locator("main")).containsText("Gần nhất là");
        browser.looksRight(page, "home-nearest");

        page.locator("a[href='/guide']").click();
        assertThat(page.locator("h1")).hasText("Ông/Bà cần làm việc gì?");
        browser.looksRight(page, "guide-first");
        page.getByText("Mở quán").click();
        browser.pictures(page, "guide-second");
        page.getByText("Một mình").click();
        assertThat(page.locator("main")).containsText("từ đủ 18 tuổi");
        browser.looksRight(page, "guide-end");
        page.locator("a.govuk-button--start").click();
        assertThat(page.locator("#form input").first()).isVisible();

        page.navigate("/guide/elderly/pension");
        browser.pictures(page, "guide-advice");
    }
}
