package vn.motcua.queue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.queue.HallPages.DOOR;
import static vn.motcua.queue.HallPages.UNIT;
import static vn.motcua.queue.HallPages.presses;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.motcua.support.MotcuaTest;

/** A time is booked on a phone, taken up at the door, or given back. */
@MotcuaTest
class AppointmentBrowserIT extends HallTest {
    @Test
    void anAppointmentIsBookedOnAPhoneBecomesATicketAndGoesFirst() {
        var phone = browser.phone();
        phone.navigate("/appointments");
        pages.looksRight(phone, "appointments");
        phone.locator("#unit").selectOption(UNIT);
        phone.locator("#service").selectOption("certified-copies");
        phone.locator("#day").selectOption(phone.locator("#day option").last().getAttribute("value"));
        phone.locator("main form button").first().click();
        assertThat(phone.locator("#slots button").first()).isVisible();
        pages.looksRight(phone, "appointments-slots");
        phone.locator("#slots button").nth(2).click();
        assertThat(phone.locator(".govuk-notification-banner")).containsText("Đã đặt lịch hẹn");
        pages.looksRight(phone, "appointment");
        var code = phone.locator("#code").textContent();

        var kiosk = pages.signedIn(DOOR);
        door.take(UNIT, "certified-copies", "", Hall.key());
        takeUp(kiosk, code);
        assertThat(kiosk.locator(".govuk-error-summary")).containsText("không phải hôm nay");
        pages.looksRight(kiosk, "door-refused");
        database.sql("update queue_appointment set starts_at = now() where code = ?")
                .param(Code.typed(code))
                .update();
        takeUp(kiosk, "http://localhost/appointments/" + Code.typed(code)); // as a scanner types it
        assertThat(kiosk.locator(".motcua-slip__number")).containsText("A002");
        pages.looksRight(kiosk, "slip-appointment");

        var clerk = pages.sitting();
        pages.looksRight(clerk, "desk-appointment");
        presses(clerk, "n");
        assertThat(clerk.locator(".motcua-now .motcua-number")).hasText("A002");
        phone.reload();
        assertThat(phone.locator("main")).containsText("đã được lấy số");
        assertThat(phone.locator("form[action$=cancellation]")).hasCount(0);
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
        pages.looksRight(phone, "appointment-cancelled");
        phone.navigate("/appointments/AAAA-BBBB-CCCC");
        pages.looksRight(phone, "appointment-unknown");
        phone.navigate("/tickets/AAAABBBBCCCC");
        pages.looksRight(phone, "ticket-unknown");
    }

    private void takeUp(Page kiosk, String code) {
        kiosk.navigate(DOOR);
        kiosk.locator("#appointment").fill(code);
        kiosk.keyboard().press("Enter");
        kiosk.waitForLoadState();
    }
}
