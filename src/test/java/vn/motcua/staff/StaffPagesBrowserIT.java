package vn.motcua.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.engine.EngineUsers;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;
import vn.motcua.support.TasklistPage;

/** The pages of staff: each in every language, and the way to them and out. */
@MotcuaTest
class StaffPagesBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    EngineUsers users;

    @Test
    void tasklistLeadsToTheOtherPagesAndBack() {
        var page = TasklistPage.signIn(browser.desk(), "leader19789");

        page.locator("a[href='/staff']").first().click();
        assertThat(page.locator("h1")).hasText("Trang nghiệp vụ");
        assertThat(page.locator("main li")).hasCount(7);
        assertThat(page.locator("main")).not().containsText("tại quầy");
        browser.looksRight(page, "staff-pages");

        page.locator("main a[href='/staff/register']").click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".motcua-staff")).containsText("Đang đăng nhập: Trần Văn Dũng");
        page.locator(".motcua-staff button").click();
        assertThat(page.locator(".motcua-staff")).hasCount(0);
        page.navigate("/staff");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
    }

    @ParameterizedTest
    @CsvSource({
        "reception19789, vi",
        "reception19789, en",
        "reception19789, id",
        "leader19789, vi",
        "leader19789, en",
        "leader19789, id"
    })
    void everyPageIsAccessibleAndTranslated(String person, String language) {
        var page = browser.desk();
        page.navigate("/language?to=" + language + "&page=/sign-in");
        SignIn.here(page, person);
        page.waitForURL("**/camunda/app/**");
        for (var it : StaffPage.of(users.find(person).orElseThrow())) {
            if (!it.path().startsWith("/camunda/")) {
                page.navigate(it.path());
                browser.looksRight(page, "staff-" + it.name().toLowerCase(Locale.ROOT) + "-" + person + "-" + language);
            }
        }
    }
}
