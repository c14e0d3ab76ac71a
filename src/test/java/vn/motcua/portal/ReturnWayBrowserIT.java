package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.ApplyPage;
import vn.motcua.support.Browser;
import vn.motcua.support.DossierPage;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** How somebody wants her result, on a phone, in each language. */
@MotcuaTest
class ReturnWayBrowserIT {
    private static final String ADDRESS = "Kiệt 15 Chi Lăng, phường Phú Xuân, thành phố Huế";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Test
    void isChosenWithTheApplication() {
        var page = browser.phone();
        page.navigate("/procedures/household-business-registration/apply?lang=vi");
        var address = page.getByLabel("Địa chỉ nhận bưu gửi").first();
        assertThat(page.getByLabel("Tại bộ phận tiếp nhận và trả kết quả")).isChecked();
        assertThat(address).isHidden();
        ApplyPage.fill(page, Application.ofHouseholdBusiness());
        page.getByText("Qua bưu chính, gửi đến địa chỉ tôi ghi").click();
        page.locator("#submit").click();
        assertThat(page.locator("#problem")).isVisible();
        browser.looksRight(page, "portal-return-way-apply-without-address");
        address.fill(ADDRESS);
        browser.looksRight(page, "portal-return-way-apply");
        ApplyPage.send(page);

        assertThat(page.locator("#lookup-key")).isVisible();
        assertThat(page.locator("#return-way")).containsText("Qua dịch vụ bưu chính công ích");
        assertThat(page.locator("body")).not().containsText("Chi Lăng");
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Tại bộ phận tiếp nhận, Chưa đổi được, Đã đổi cách nhận kết quả, Qua dịch vụ bưu chính công ích",
        "en, At the reception, was not changed, You will receive, By public postal service",
        "id, Di loket, belum diubah, Anda akan menerima, Melalui layanan pos publik"
    })
    void isChangedOnThePageOfTheDossier(String language, String before, String wrong, String done, String after) {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var page = DossierPage.open(browser.phone(), dossier, language);
        var way = page.locator("#return-way");
        assertThat(way).containsText(before);
        way.locator("summary").click();
        assertThat(page.locator("#address")).isHidden();
        page.locator("label[for=way-post]").click();
        way.locator("button").click();

        assertThat(page.locator(".govuk-error-summary")).containsText(wrong);
        assertThat(page.locator("#address")).isVisible();
        browser.looksRight(page, "portal-return-way-wrong-" + language);
        page.locator("#address").fill(ADDRESS);
        way.locator("button").click();

        assertThat(page.locator(".govuk-notification-banner")).containsText(done);
        assertThat(way).containsText(after);
        assertThat(page.locator(".motcua-timeline")).containsText(after);
        assertThat(page.locator("body")).not().containsText("Chi Lăng");
        browser.looksRight(page, "portal-return-way-chosen-" + language);
    }

    @Test
    void needsNoScript() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var page = DossierPage.open(browser.phoneWithoutScripts(), dossier, "vi");
        page.locator("#return-way summary").click();
        page.locator("#way-post").check();
        page.locator("#address").fill(ADDRESS);
        page.locator("#return-way button").click();

        assertThat(page.locator("#return-way")).containsText("Qua dịch vụ bưu chính công ích");
    }
}
