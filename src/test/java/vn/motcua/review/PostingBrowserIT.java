package vn.motcua.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;
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
        var page = TasklistPage.signIn(browser.desk(), "reception19789");
        TasklistPage.openTask(
                page, motcua.tasks("reception19789", dossier.code()).get(0).get("id"));
        assertThat(TasklistPage.panel(page)).containsText(address);
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
    }
}
