package vn.motcua.duty;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.motcua.duty.Office.CLERK;
import static vn.motcua.duty.Office.HEAD;
import static vn.motcua.duty.Office.RECEPTION;
import static vn.motcua.duty.Office.SPECIALIST;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;

/** The page on which tasks of an absent colleague are handed over, in real Chromium. */
@MotcuaTest
class ReassignmentBrowserIT extends TwoSpecialistsTest {
    @Autowired
    Browser browser;

    @Test
    void aHeadGivesTheTasksOfAnAbsentColleagueToAnother() {
        var first = office.appraising();
        var second = office.appraising();
        var page = SignIn.at(browser.desk(), "/staff/reassignment", HEAD);
        assertThat(page.locator("h1")).hasText("Chuyển việc của đồng nghiệp vắng mặt");
        page.locator("#from").selectOption(SPECIALIST);
        page.locator("form[method=get] button").click();
        assertThat(page.locator("label[for^=task-]", new Page.LocatorOptions().setHasText(first)))
                .isVisible();
        page.locator("#to").selectOption(RECEPTION);
        page.locator("#reason").fill("Nghỉ ốm từ hôm nay");
        browser.looksRight(page, "staff-reassignment");
        page.locator("main form[method=post] button").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("người nhận không có vai trò");
        browser.looksRight(page, "staff-reassignment-kept");

        page.locator("label[for^=task-]", new Page.LocatorOptions().setHasText(second))
                .click();
        page.locator("#to").selectOption(CLERK);
        page.locator("#reason").fill("Nghỉ ốm từ hôm nay");
        page.locator("main form[method=post] button").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("Đã chuyển");
        browser.looksRight(page, "staff-reassignment-moved");
        org.assertj.core.api.Assertions.assertThat(office.handOvers(first))
                .containsExactly("REASSIGNED " + SPECIALIST + " " + CLERK);
        org.assertj.core.api.Assertions.assertThat(office.handOvers(second)).isEmpty();
    }
}
