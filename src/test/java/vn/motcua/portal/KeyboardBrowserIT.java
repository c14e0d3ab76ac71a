package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.ApplyPage;
import vn.motcua.support.Browser;
import vn.motcua.support.Keyboard;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.WholeWay;

/** A citizen without a mouse goes the whole way. */
@MotcuaTest
class KeyboardBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    private Page page;
    private Keyboard keyboard;

    @BeforeEach
    void open() {
        page = browser.desk();
        keyboard = new Keyboard(page);
        page.navigate("/?lang=vi");
    }

    @Test
    void findsAppliesFollowsAndWithdraws() {
        keyboard.enter("Đến nội dung chính");
        assertThat(page.locator("main")).isFocused();
        keyboard.type("Tìm thủ tục", "mo quan an");
        page.waitForNavigation(() -> keyboard.press("Enter"));
        keyboard.follow("Đăng ký thành lập hộ kinh doanh");
        keyboard.follow("Nộp hồ sơ");
        assertThat(page.locator(".fjs-form")).isVisible();

        keyboard.enter("Tiếp tục");
        assertThat(page.locator("#problem")).isFocused();
        keyboard.enter("Hãy xem các ô được đánh dấu đỏ");
        assertThat(page.locator(".fjs-has-errors :focus")).hasCount(1);
        page.reload();
        assertThat(page.locator("#document-identity")).isVisible();
        fill(Application.ofHouseholdBusiness());
        keyboard.enter("Tiếp tục");
        assertThat(page.locator("#review-title")).isFocused();
        keyboard.enter("Quay lại để sửa");
        assertThat(page.locator("#unit")).isFocused();
        keyboard.enter("Tiếp tục");
        assertThat(page.locator("#review")).containsText("Phường Thủy Xuân");
        browser.picture(page, "keyboard-review");
        keyboard.follow("Nộp hồ sơ");

        var sent = new Submitted(
                page.url().replaceAll(".*/", ""), page.locator("#lookup-key").textContent());
        lookUp(sent);
        keyboard.enter("Rút hồ sơ");
        keyboard.type("Lý do", "Tôi chuyển địa điểm kinh doanh");
        browser.picture(page, "keyboard-withdrawal");
        keyboard.follow("Tôi muốn rút hồ sơ");
        assertThat(page.locator(".govuk-notification-banner")).isFocused();
        assertThat(page.locator("#status")).hasText("Công dân yêu cầu rút hồ sơ");
    }

    @Test
    void saysWhyShowsNotSatisfied() {
        lookUp(WholeWay.returned(motcua, Application.ofHouseholdBusiness()));
        keyboard.follow("Không hài lòng");
        keyboard.follow("Gửi ý kiến");
        assertThat(page.locator(".govuk-error-summary")).isFocused();
        keyboard.tabTo("Kết quả chậm hơn hẹn");
        keyboard.press("Space");
        keyboard.press("ArrowDown");
        keyboard.press("ArrowUp");
        assertThat(page.getByLabel("Kết quả chậm hơn hẹn")).isChecked();
        keyboard.type("Ý kiến của Ông/Bà", "Hẹn thứ hai, thứ năm mới có");
        browser.picture(page, "keyboard-rating");
        keyboard.follow("Gửi ý kiến");
        assertThat(page.locator(".govuk-notification-banner")).isFocused();
        assertThat(page.locator("#rated")).hasText("Không hài lòng");
    }

    /** In the order in which the form asks. */
    private void fill(Application application) {
        keyboard.type("Phường, xã giải quyết", "Phường Thủy Xuân");
        for (var field : new String[][] {
            {"Họ và tên", "fullName"},
            {"Số định danh cá nhân", "personalId"},
        }) {
            keyboard.type(field[0], application.text(field[1]));
        }
        keyboard.type("Ngày sinh", "12/03/1998");
        keyboard.type("Số điện thoại", application.text("phone"));
        keyboard.type("Thư điện tử", application.text("email"));
        keyboard.type("Nơi ở hiện nay", application.text("address"));
        keyboard.tabTo("Tại bộ phận tiếp nhận");
        keyboard.press("Space");
        keyboard.type("Tên hộ kinh doanh", application.text("businessName"));
        keyboard.takeOne("Ngành, nghề kinh doanh");
        keyboard.type("Địa điểm kinh doanh", application.text("businessAddress"));
        keyboard.type("Vốn kinh doanh", application.text("capital"));
        keyboard.type("Số lao động", application.text("employees"));
        keyboard.tabTo("Một cá nhân");
        keyboard.press("Space");
        keyboard.tabTo("Tôi cam đoan");
        keyboard.press("Space");
        keyboard.choose("Căn cước", ApplyPage.identity());
    }

    private void lookUp(Submitted dossier) {
        keyboard.backTo("Đến nội dung chính");
        keyboard.follow("Tra cứu hồ sơ");
        keyboard.type("Mã hồ sơ", dossier.code());
        keyboard.type("Khóa tra cứu", dossier.key());
        page.waitForNavigation(() -> keyboard.press("Enter"));
        assertThat(page.locator("h1")).containsText(dossier.code());
    }
}
