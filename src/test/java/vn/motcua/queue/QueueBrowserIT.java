package vn.motcua.queue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;

/** Whoever comes takes a number, is called and served; as she, the receptionist and the waiting room see it. */
@MotcuaTest
class QueueBrowserIT {
    private static final String UNIT = "19815";
    private static final String CLERK = "reception" + UNIT;
    private static final String DOOR = "/counter/tickets";
    private static final String DESK = "/counter/queue";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TicketDoor door;

    @BeforeEach
    void nobodyIsThere() {
        Hall.empty(database, UNIT);
        database.sql("delete from queue_desk where person = ?").param(CLERK).update();
    }

    @AfterEach
    void everybodyLeaves() {
        Hall.empty(database, UNIT);
    }

    @Test
    void isTakenAtTheDoorCalledByKeyboardAloneShownAndServed() {
        var kiosk = signedIn(DOOR);
        looksRight(kiosk, "door");
        kiosk.locator(".motcua-door__choice").first().focus();
        kiosk.keyboard().press("Enter");
        assertThat(kiosk.locator("h1")).hasText("Ông/Bà có thuộc diện ưu tiên không?");
        looksRight(kiosk, "door-ground");
        assertThat(kiosk.locator(".motcua-door__choice--usual")).isFocused();
        kiosk.keyboard().press("Enter");
        assertThat(kiosk.locator(".motcua-slip__number")).containsText("A001");
        looksRight(kiosk, "slip");
        kiosk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        kiosk.setViewportSize(302, 500); // 80 mm
        assertThat(kiosk.locator("[data-print]")).isHidden();
        browser.picture(kiosk, "queue-slip-printed");

        var code = kiosk.url().replaceAll(".*/", "");
        var phone = browser.phone();
        phone.navigate("/tickets/" + code);
        assertThat(phone.locator("#ticket")).containsText("Không còn ai trước");
        looksRight(phone, "ticket-first");
        var screen = browser.desk();
        screen.navigate("/display/" + UNIT);
        assertThat(screen.locator("[data-nobody]")).isVisible();
        browser.isAccessible(screen);

        var clerk = signedIn(DESK);
        looksRight(clerk, "sit");
        clerk.locator("#desk").fill("3");
        clerk.keyboard().press("Enter");
        assertThat(clerk.locator("[data-key=n]")).isFocused();
        assertThat(clerk.locator("#waiting")).containsText("A001");
        looksRight(clerk, "desk-free");
        presses(clerk, "n");
        assertThat(clerk.locator(".motcua-now")).containsText("A001");
        assertThat(clerk.locator("[data-key=s]")).isFocused();
        looksRight(clerk, "desk-called");

        assertThat(screen.locator("[data-called] li")).hasText(Pattern.compile("A001\\s+Quầy 3"));
        assertThat(screen.locator("[data-said]")).hasText("Mời số A001 đến quầy 3");
        browser.isAccessible(screen);
        browser.pictures(screen, "queue-display");
        assertThat(phone.locator("#ticket")).containsText("Mời đến quầy 3");
        looksRight(phone, "ticket-called");

        var before = lastCall();
        presses(clerk, "r");
        clerk.waitForCondition(() -> lastCall() > before);
        assertThat(clerk.locator("[data-key=s]")).isFocused();
        presses(clerk, "s");
        assertThat(clerk.locator("[data-key=f]")).isFocused();
        looksRight(clerk, "desk-serving");
        assertThat(screen.locator("[data-nobody]")).isVisible();
        assertThat(screen.locator("[data-last] li")).hasCount(1);
        presses(clerk, "p");
        assertThat(clerk.locator("#service")).isFocused();
        clerk.keyboard().press("f"); // typed in a list: it chooses there, and finishes nothing
        assertThat(clerk.locator(".motcua-now")).containsText("Đang phục vụ");
        clerk.locator("[data-key=f]").focus();
        presses(clerk, "f");
        assertThat(clerk.locator("[data-key=n]")).isFocused();
        assertThat(phone.locator("#ticket")).containsText("Cảm ơn");
        presses(clerk, "n");
        assertThat(clerk.locator(".govuk-error-summary")).containsText("Không còn ai chờ");
        looksRight(clerk, "desk-nobody");
        clerk.navigate("/counter/queue/figures");
        assertThat(clerk.locator("tbody tr")).containsText("Sao y");
        looksRight(clerk, "figures");
        close(kiosk, phone, screen, clerk);
    }

    private long lastCall() {
        return database.sql("select coalesce(max(id), 0) from queue_move where kind = 'CALLED_AGAIN'")
                .query(Long.class)
                .single();
    }

    @Test
    void anAppointmentIsBookedOnAPhoneBecomesATicketAndGoesFirst() {
        var phone = browser.phone();
        phone.navigate("/appointments");
        looksRight(phone, "appointments");
        phone.locator("#unit").selectOption(UNIT);
        phone.locator("#service").selectOption("certified-copies");
        phone.locator("#day").selectOption(phone.locator("#day option").last().getAttribute("value"));
        phone.locator("main form button").first().click();
        assertThat(phone.locator("#slots button").first()).isVisible();
        looksRight(phone, "appointments-slots");
        phone.locator("#slots button").nth(2).click();
        assertThat(phone.locator(".govuk-notification-banner")).containsText("Đã đặt lịch hẹn");
        looksRight(phone, "appointment");
        var code = phone.locator("#code").textContent();

        var kiosk = signedIn(DOOR);
        door.take(UNIT, "certified-copies", "", Hall.key());
        takeUp(kiosk, code);
        assertThat(kiosk.locator(".govuk-error-summary")).containsText("không phải hôm nay");
        looksRight(kiosk, "door-refused");
        database.sql("update queue_appointment set starts_at = now() where code = ?")
                .param(Code.typed(code))
                .update();
        takeUp(kiosk, "http://localhost/appointments/" + Code.typed(code)); // as a scanner types it
        assertThat(kiosk.locator(".motcua-slip__number")).containsText("A002");
        looksRight(kiosk, "slip-appointment");

        var clerk = sitting();
        looksRight(clerk, "desk-appointment");
        presses(clerk, "n");
        assertThat(clerk.locator(".motcua-now .motcua-number")).hasText("A002");
        phone.reload();
        assertThat(phone.locator("main")).containsText("đã được lấy số");
        assertThat(phone.locator("form[action$=cancellation]")).hasCount(0);
        close(phone, kiosk, clerk);
    }

    @Test
    void anAppointmentIsCancelledByWhoeverHasItsCode() {
        var phone = browser.phone();
        phone.navigate("/appointments?unit=" + UNIT + "&service=land-and-construction");
        phone.locator("#day").selectOption(phone.locator("#day option").last().getAttribute("value"));
        phone.locator("main form button").first().click();
        phone.locator("#slots button").first().click();
        phone.locator("form[action$=cancellation] button").click();
        assertThat(phone.locator("main")).containsText("Lịch hẹn này đã hủy");
        looksRight(phone, "appointment-cancelled");
        phone.navigate("/appointments/AAAA-BBBB-CCCC");
        looksRight(phone, "appointment-unknown");
        phone.navigate("/tickets/AAAABBBBCCCC");
        looksRight(phone, "ticket-unknown");
        close(phone);
    }

    @Test
    void aBusyMorningFitsOnEachPage() {
        var services = new String[] {"certified-copies", "civil-status", "household-business", "guidance"};
        var grounds = new String[] {"", "", "", "elderly", "", "pregnant-or-small-child"};
        String last = "";
        for (var i = 0; i < 40; i++) {
            last = door.take(UNIT, services[i % services.length], grounds[i % grounds.length], Hall.key())
                    .code();
        }
        var clerk = sitting();
        for (var i = 0; i < 9; i++) {
            presses(clerk, "n");
            clerk.locator("[data-key=x]").click();
            assertThat(clerk.locator("[data-key=n]")).isFocused();
        }
        assertThat(clerk.locator("#not-come li")).hasCount(9);
        looksRight(clerk, "desk-busy");
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
        looksRight(phone, "ticket-waiting");
        close(clerk, screen, phone);
    }

    @Test
    void theShortcutsCanBeSwitchedOff() {
        door.take(UNIT, "guidance", "", Hall.key());
        var clerk = sitting();
        clerk.locator("label[for=shortcuts]").click();
        presses(clerk, "n");
        clerk.reload();
        assertThat(clerk.locator("#shortcuts")).not().isChecked();
        presses(clerk, "n");
        assertThat(clerk.locator(".motcua-now")).containsText("Quầy đang trống");
        clerk.keyboard().press("Enter"); // the button has the focus, and works without
        assertThat(clerk.locator(".motcua-now")).containsText("G001");
        close(clerk);
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
        close(screen);
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
        close(page);
    }

    /** One of the page's own keys, which its script knows as soon as it shows the switch. */
    private static void presses(Page clerk, String key) {
        assertThat(clerk.locator("[data-shortcuts]")).isVisible();
        clerk.keyboard().press(key);
    }

    private void takeUp(Page kiosk, String code) {
        kiosk.navigate(DOOR);
        kiosk.locator("#appointment").fill(code);
        kiosk.keyboard().press("Enter");
        kiosk.waitForLoadState();
    }

    private Page sitting() {
        var clerk = signedIn(DESK);
        clerk.locator("#desk").fill("3");
        clerk.keyboard().press("Enter");
        assertThat(clerk.locator("[data-key=n]")).isFocused();
        return clerk;
    }

    private Page signedIn(String path) {
        var page = browser.desk();
        signIn(page, path);
        return page;
    }

    private static void signIn(Page page, String path) {
        page.navigate(path);
        page.locator("[name=username]").fill(CLERK);
        page.locator("[name=password]").fill(CLERK);
        page.locator("main form button").click();
        page.waitForURL("**" + path + "**");
    }

    private void looksRight(Page page, String name) {
        browser.isAccessible(page);
        assertThat(page.locator("body")).not().containsText("??");
        browser.pictures(page, "queue-" + name);
    }

    private static void close(Page... pages) {
        for (var page : pages) {
            page.context().close();
        }
    }
}
