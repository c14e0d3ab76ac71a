package vn.motcua.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;

/** A leader wanted to send a form, but her session had ended meanwhile. */
@MotcuaTest
class EndedSessionBrowserIT {
    private static final String LEADER = "leader19815";

    @Autowired
    Browser browser;

    @Test
    void whatWasTypedIsStillThereAfterSigningIn() {
        var page = SignIn.at(browser.desk(), "/staff/substitutions", LEADER);
        page.locator("#absent").selectOption(LEADER);
        page.locator("#decisions").check();
        page.locator("#decisionNumber").fill("118/QĐ-UBND");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.locator("#substitute").selectOption("divisionHead19815");
        page.locator("#lastDay").fill("2030-01-31");
        page.locator("form[data-typed] .govuk-button").click();

        SignIn.here(page, LEADER);
        assertThat(page.locator("[data-typed-kept]")).isVisible();
        assertThat(page.locator("#absent")).hasValue(LEADER);
        assertThat(page.locator("#decisions")).isChecked();
        assertThat(page.locator("#decisionNumber")).hasValue("118/QĐ-UBND");
        assertThat(page.locator("#lastDay")).hasValue("2030-01-31");
        browser.looksRight(page, "staff-typed-again");
    }
}
