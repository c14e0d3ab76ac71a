package vn.motcua.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.WholeWay;

/** The reception sends a result by post, in Tasklist. */
@MotcuaTest
class PostingBrowserIT {
    @Autowired
    Motcua motcua;

    @Autowired
    Browser browser;

    @Test
    void readsTheAddressAndWritesTheNumberOfTheParcel() {
        var address = "Kiệt 15 Chi Lăng, phường Phú Xuân, thành phố Huế";
        var dossier = WholeWay.completed(
                motcua,
                Application.ofHouseholdBusiness().with("returnWay", "post").with("postAddress", address));
        var page = browser.desk();
        page.navigate("/camunda/app/tasklist/default/");
        page.locator("#username").fill("reception19789");
        page.locator("#password").fill("reception19789");
        page.locator("main button").click();
        page.getByText("Việc chờ nhận").click();
        page.waitForLoadState(LoadState.NETWORKIDLE); // Tasklist never shows what it is sent to while it loads
        var task = motcua.tasks("reception19789", dossier.code()).get(0).get("id");
        page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
        page.locator(".nav-tabs a").getByText("Hồ sơ").first().click();
        assertThat(page.locator(".motcua-panel")).containsText(address);
        browser.picture(page, "tasklist-posting-panel");
        page.locator(".nav-tabs a").first().click();
        page.locator(".task-detail-claim, .claim").first().click();
        assertThat(page.getByLabel("Mã bưu gửi")).hasCount(0);
        page.getByLabel("Đã giao cho bưu chính", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("Mã bưu gửi").fill("CP123456785VN");
        page.getByLabel("Ngày giao cho bưu chính").fill("02/03/2026");
        page.getByLabel("Ngày giao cho bưu chính").press("Tab");
        browser.picture(page, "tasklist-posting");
        page.getByText("Hoàn thành").last().click();

        await().untilAsserted(() -> assertThat(motcua.status(dossier)).isEqualTo(10));
        page.context().close();
    }
}
