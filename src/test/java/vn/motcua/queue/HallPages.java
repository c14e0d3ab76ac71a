package vn.motcua.queue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Browser;
import vn.motcua.support.SignIn;

/** The pages of one ward's queue, where nobody waits at first. */
class HallPages {
    static final String UNIT = "19815";
    static final String CLERK = "reception" + UNIT;
    static final String DOOR = "/counter/tickets";
    static final String DESK = "/counter/queue";

    private final Browser browser;
    private final JdbcClient database;

    HallPages(Browser browser, JdbcClient database) {
        this.browser = browser;
        this.database = database;
    }

    void empty() {
        Hall.empty(database, UNIT);
        database.sql("delete from queue_desk where person = ?").param(CLERK).update();
    }

    /** A receptionist at her desk. */
    Page sitting() {
        var clerk = signedIn(DESK);
        clerk.locator("#desk").fill("3");
        clerk.keyboard().press("Enter");
        assertThat(clerk.locator("[data-key=n]")).isFocused();
        return clerk;
    }

    Page signedIn(String path) {
        var page = browser.desk();
        signIn(page, path);
        return page;
    }

    static void signIn(Page page, String path) {
        SignIn.at(page, path, CLERK);
    }

    /** One of the page's own keys, which its script knows as soon as it shows the switch. */
    static void presses(Page clerk, String key) {
        assertThat(clerk.locator("[data-shortcuts]")).isVisible();
        clerk.keyboard().press(key);
    }

    void looksRight(Page page, String name) {
        browser.looksRight(page, "queue-" + name);
    }
}
