package vn.motcua.queue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.queue.HallPages.DESK;
import static vn.motcua.queue.HallPages.DOOR;
import static vn.motcua.queue.HallPages.UNIT;
import static vn.motcua.queue.HallPages.presses;
import static vn.motcua.queue.HallPages.signIn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.support.MotcuaTest;

/** The pages of the queue when many wait, when the line is cut, and on the smallest phone. */
@MotcuaTest
class QueuePagesBrowserIT extends HallTest {
    @Test
    void aBusyMorningFitsOnEachPage() {
        var services = new String[] {"certified-copies", "civil-status", "household-business", "guidance"};
        var grounds = new String[] {"", "", "", "elderly", "", "pregnant-or-small-child"};
        String last = "";
        for (var i = 0; i < 40; i++) {
            last = door.take(UNIT, services[i % services.length], grounds[i % grounds.length], Hall.key())
                    .code();
        }
        var clerk = pages.sitting();
        for (var i = 0; i < 9; i++) {
            presses(clerk, "n");
            clerk.locator("[data-key=x]").click();
            assertThat(clerk.locator("[data-key=n]")).isFocused();
        }
        assertThat(clerk.locator("#not-come li")).hasCount(9);
        pages.looksRight(clerk, "desk-busy");
        clerk.locator("#not-come button").first().click();
        assertThat(clerk.locator("#not-come li")).hasCount(8);
        presses(clerk, "n");
        assertThat(clerk.locator("[data-key=s]")).isFocused();
        var screen = browser.desk();
        screen.navigate("/display/" + UNIT);
        browser.isAccessible(screen);
        browser.pictures(screen, "queue-display-busy");
        var phone = browser.phone();
        phone.navigate("/tickets/" + last);
        assertThat(phone.locator(".motcua-figures dd")).hasCount(2);
        pages.looksRight(phone, "ticket-waiting");
    }

    @Test
    void aDisplayThatLosesItsConnectionSaysSoAndRecovers() {
        var screen = browser.desk();
        screen.navigate("/display/" + UNIT);
        assertThat(screen.locator("[data-lost]")).isHidden();
        screen.route("**/now*", it -> it.abort());
        assertThat(screen.locator("[data-lost]")).isVisible();
        browser.isAccessible(screen);
        browser.picture(screen, "queue-display-lost");
        door.take(UNIT, "guidance", "", Hall.key());
        screen.unroute("**/now*");
        assertThat(screen.locator("[data-lost]")).isHidden();
        assertThat(screen.locator("[data-waiting] li").last()).containsText("1");
        screen.locator("[data-sound]").click();
        assertThat(screen.locator("[data-sound]")).hasText("Tắt âm thanh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "id"})
    void speaksEachLanguageAndNeedsNoScrollingSidewaysOnTheSmallestPhone(String language) {
        var ticket = door.take(UNIT, "certified-copies", "elderly", Hall.key());
        var page = browser.narrow();
        for (var path : new String[] {"/appointments", "/tickets/" + ticket.code(), "/display/" + UNIT}) {
            page.navigate(path + "?lang=" + language);
            assertThat(page.locator("body")).not().containsText("??");
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(page.url())
                    .isEqualTo(320);
        }
        page.navigate("/language?to=" + language + "&page=/sign-in");
        signIn(page, DOOR);
        for (var path : new String[] {DOOR, DOOR + "?service=results", DESK, DESK + "/figures"}) {
            page.navigate(path);
            assertThat(page.locator("body")).not().containsText("??");
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(page.url())
                    .isEqualTo(320);
        }
    }
}
