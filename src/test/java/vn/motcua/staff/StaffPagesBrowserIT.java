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

/** The pages of staff: each in every language, and the way to them and out. */
@MotcuaTest
class StaffPagesBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    EngineUsers users;

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
        page.locator("#username").fill(person);
        page.locator("#password").fill(person);
        page.locator("main button").click();
        page.waitForURL("**/camunda/app/**");
        for (var it : StaffPage.of(users.find(person).orElseThrow())) {
            if (!it.path().startsWith("/camunda/")) {
                page.navigate(it.path());
                browser.isForEverybody(page);
                assertThat(page.locator("body")).not().containsText("??");
                browser.pictures(page, "staff-" + it.name().toLowerCase(Locale.ROOT) + "-" + person + "-" + language);
            }
        }
        page.context().close();
    }
}
