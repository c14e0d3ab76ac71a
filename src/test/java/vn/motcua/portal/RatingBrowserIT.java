package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.DossierPage;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.WholeWay;

/** How satisfied somebody is, on a phone, in each language. */
@MotcuaTest
class RatingBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @ParameterizedTest
    @CsvSource({
        "vi, Không hài lòng, Kết quả chậm hơn hẹn, Cảm ơn, Hãy chọn một lý do",
        "en, Not satisfied, The result came later than promised, Thank you, Choose a reason",
        "id, Tidak puas, Hasil lebih lambat, Terima kasih, Pilih satu alasan"
    })
    void asksWhyOnlyWhoeverIsNotSatisfied(
            String language, String unhappy, String reason, String thanks, String nothingSaid) {
        var dossier = WholeWay.returned(motcua, Application.ofHouseholdBusiness());
        var page = DossierPage.open(browser.phone(), dossier, language);
        browser.looksRight(page, "portal-rating-asked-" + language);
        page.locator("#rating button[value=NOT_SATISFIED]").click();

        assertThat(page.locator("#rated")).hasText(unhappy);
        assertThat(page.locator("#rating")).containsText(reason);
        browser.looksRight(page, "portal-rating-why-" + language);
        page.locator("#rating button").click();
        assertThat(page.locator(".govuk-error-summary")).containsText(nothingSaid);
        page.locator("label[for=reason-late]").click();
        page.locator("#words").fill("Hẹn thứ hai, thứ năm mới có");
        page.locator("#rating button").click();

        assertThat(page.locator(".govuk-notification-banner")).containsText(thanks);
        assertThat(page.locator("#rating")).hasCount(0);
    }

    @Test
    void needsNoScriptAndNoMouse() {
        var dossier = WholeWay.returned(motcua, Application.ofHouseholdBusiness());
        var page = DossierPage.open(browser.phoneWithoutScripts(), dossier, "vi");
        var very = page.locator("#rating button[value=VERY_SATISFIED]");
        for (int presses = 0;
                presses < 15
                        && !very.evaluate("it => it === document.activeElement").equals(true);
                presses++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");

        assertThat(page.locator("#rated")).hasText("Rất hài lòng");
        assertThat(page.locator("#rating")).hasCount(0);
    }
}
