package vn.motcua.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.DossierPage;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;
import vn.motcua.support.WholeWay;

/** A parcel that came back, from the receptionist's hands to what the applicant reads. */
@MotcuaTest
class ParcelBrowserIT {
    private static final String NUMBER = "CP888000001VN";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Test
    void isTakenBackAndTheApplicantSeesWhereItIs() {
        var application = Application.ofHouseholdBusiness()
                .with("returnWay", "post")
                .with("postAddress", "Kiệt 15 Chi Lăng, phường Phú Xuân, thành phố Huế");
        var dossier = WholeWay.completed(motcua, application);
        motcua.does(
                "reception19789",
                dossier.code(),
                Map.of("postOutcome", "posted", "trackingNumber", NUMBER, "postedOn", "2026-03-02"));
        var page = browser.desk();
        page.navigate("/sign-in");
        SignIn.here(page, "reception19789");
        page.waitForURL("**/camunda/app/tasklist/**");
        page.navigate("/counter?lang=vi");
        page.getByText("Nhận lại bưu gửi bị trả về").click();
        browser.looksRight(page, "parcels");
        page.locator("#number").fill("CP000000000VN");
        page.keyboard().press("Enter");
        assertThat(page.locator(".govuk-error-summary")).containsText("Không có bưu gửi hay hồ sơ nào như vậy");
        browser.looksRight(page, "parcels-unknown");
        page.locator("#number").fill(NUMBER.toLowerCase(Locale.ROOT));
        page.keyboard().press("Enter");
        assertThat(page.locator(".govuk-summary-list")).containsText(application.text("fullName"));
        page.locator("#reason")
                .fill("Đã phát hai lần không có người nhận, chủ nhà trọ nói người này đã chuyển đi từ tháng trước");
        browser.looksRight(page, "parcels-found");
        page.getByText("Ghi nhận bưu gửi bị trả lại").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText(dossier.code());
        browser.looksRight(page, "parcels-taken");

        var hers = DossierPage.open(browser.phone(), dossier, "vi");
        assertThat(hers.locator("#parcel-back")).containsText("Phường Thuận Hóa");
        assertThat(hers.locator("#rating")).hasCount(0);
        assertThat(hers.getByText("chủ nhà trọ nói người này đã chuyển đi")).isVisible();
        browser.looksRight(hers, "parcels-applicant");
    }
}
