package vn.motcua.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;

/** A leader finds her pages from Tasklist, and leaves. */
@MotcuaTest
class StaffPagesBrowserIT {
    @Autowired
    Browser browser;

    @Test
    void tasklistLeadsToTheOtherPagesAndBack() {
        var page = browser.desk();
        page.navigate("/camunda/app/tasklist/default/");
        page.locator("#username").fill("leader19789");
        page.locator("#password").fill("leader19789");
        page.locator("main button").click();

        page.locator("a[href='/staff']").first().click();
        assertThat(page.locator("h1")).hasText("Trang nghiệp vụ");
        assertThat(page.locator("main li")).hasCount(7);
        assertThat(page.locator("main")).not().containsText("tại quầy");
        browser.isAccessible(page);
        browser.pictures(page, "staff-pages");

        page.locator("main a[href='/staff/register']").click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".motcua-staff")).containsText("Đang đăng nhập: Trần Văn Dũng");
        page.locator(".motcua-staff button").click();
        assertThat(page.locator(".motcua-staff")).hasCount(0);
        page.navigate("/staff");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
    }
}
