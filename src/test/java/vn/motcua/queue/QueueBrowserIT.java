package vn.motcua.queue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.queue.HallPages.DESK;
import static vn.motcua.queue.HallPages.DOOR;
import static vn.motcua.queue.HallPages.UNIT;
import static vn.motcua.queue.HallPages.presses;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.support.MotcuaTest;

/** Whoever comes takes a number, is called and served; as she, the receptionist and the waiting room see it. */
@MotcuaTest
class QueueBrowserIT extends HallTest {
    @Test
    void isTakenAtTheDoorCalledByKeyboardAloneShownAndServed() {
        var kiosk = pages.signedIn(DOOR);
        pages.looksRight(kiosk, "door");
        kiosk.locator(".motcua-door__choice").first().focus();
        kiosk.keyboard().press("Enter");
        assertThat(kiosk.locator("h1")).hasText("Ông/Bà có thuộc diện ưu tiên không?");
        pages.looksRight(kiosk, "door-ground");
        assertThat(kiosk.locator(".motcua-door__choice--usual")).isFocused();
        kiosk.keyboard().press("Enter");
        assertThat(kiosk.locator(".motcua-slip__number")).containsText("A001");
        pages.looksRight(kiosk, "slip");
        kiosk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        kiosk.setViewportSize(302, 500); // 80 mm
        assertThat(kiosk.locator("[data-print]")).isHidden();
        browser.picture(kiosk, "queue-slip-printed");

        var code = kiosk.url().replaceAll(".*/", "");
        var phone = browser.phone();
        phone.navigate("/tickets/" + code);
        assertThat(phone.locator("#ticket")).containsText("Không còn ai trước");
        pages.looksRight(phone, "ticket-first");
        var screen = browser.desk();
        screen.navigate("/display/" + UNIT);
        assertThat(screen.locator("[data-nobody]")).isVisible();
        browser.isAccessible(screen);

        var clerk = pages.signedIn(DESK);
        pages.looksRight(clerk, "sit");
        clerk.locator("#desk").fill("3");
        clerk.keyboard().press("Enter");
        assertThat(clerk.locator("[data-key=n]")).isFocused();
        assertThat(clerk.locator("#waiting")).containsText("A001");
        pages.looksRight(clerk, "desk-free");
        presses(clerk, "n");
        assertThat(clerk.locator(".motcua-now")).containsText("A001");
        assertThat(clerk.locator("[data-key=s]")).isFocused();
        pages.looksRight(clerk, "desk-called");

        assertThat(screen.locator("[data-called] li")).hasText(Pattern.compile("A001\\s+Quầy 3"));
        assertThat(screen.locator("[data-said]")).hasText("Mời số A001 đến quầy 3");
        browser.isAccessible(screen);
        browser.pictures(screen, "queue-display");
        assertThat(phone.locator("#ticket")).containsText("Mời đến quầy 3");
        pages.looksRight(phone, "ticket-called");

        var before = lastCall();
        presses(clerk, "r");
        clerk.waitForCondition(() -> lastCall() > before);
        assertThat(clerk.locator("[data-key=s]")).isFocused();
        presses(clerk, "s");
        assertThat(clerk.locator("[data-key=f]")).isFocused();
        pages.looksRight(clerk, "desk-serving");
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
        pages.looksRight(clerk, "desk-nobody");
        clerk.navigate("/counter/queue/figures");
        assertThat(clerk.locator("tbody tr")).containsText("Sao y");
        pages.looksRight(clerk, "figures");
    }

    private long lastCall() {
        return database.sql("select coalesce(max(id), 0) from queue_move where kind = 'CALLED_AGAIN'")
                .query(Long.class)
                .single();
    }

    @Test
    void theShortcutsCanBeSwitchedOff() {
        door.take(UNIT, "guidance", "", Hall.key());
        var clerk = pages.sitting();
        clerk.locator("label[for=shortcuts]").click();
        presses(clerk, "n");
        clerk.reload();
        assertThat(clerk.locator("#shortcuts")).not().isChecked();
        presses(clerk, "n");
        assertThat(clerk.locator(".motcua-now")).containsText("Quầy đang trống");
        clerk.keyboard().press("Enter"); // the button has the focus, and works without
        assertThat(clerk.locator(".motcua-now")).containsText("G001");
    }
}
