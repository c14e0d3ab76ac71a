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
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** How somebody wants to be told, on a phone, in each language. */
@MotcuaTest
class NoticeChoiceBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    Inbox inbox;

    @ParameterizedTest
    @CsvSource({
        "vi, Qua thư điện tử, Đã đổi cách nhận, Qua Zalo, Đã gửi thông báo “Đã tiếp nhận hồ sơ” qua Zalo",
        "en, By e-mail, You will be told in this way, By Zalo, The notice “Dossier accepted” was sent by Zalo",
        "id, Melalui surel, Mulai sekarang, Melalui Zalo, Pemberitahuan “Berkas diterima” telah dikirim melalui Zalo"
    })
    void isChangedOnThePageOfTheDossier(String language, String before, String done, String after, String told) {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var page = DossierPage.open(browser.phone(), dossier, language);
        assertThat(page.locator("#notices")).containsText(before);
        page.locator("#notices summary").click();
        browser.looksRight(page, "portal-notices-choice-" + language);
        page.locator("label[for=channel-ZALO]").click();
        page.locator("#notices button").click();

        assertThat(page.locator(".govuk-notification-banner")).containsText(done);
        assertThat(page.locator("#notices")).containsText(after);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        inbox.settled(dossier.code(), 1);
        page.reload();
        assertThat(page.locator(".motcua-timeline")).containsText(told);
        browser.looksRight(page, "portal-notices-chosen-" + language);
    }

    @Test
    void needsNoScript() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var page = DossierPage.open(browser.phoneWithoutScripts(), dossier, "vi");
        page.locator("#notices summary").click();
        page.locator("#channel-SMS").check();
        page.locator("#notices button").click();

        assertThat(page.locator("#notices")).containsText("Qua tin nhắn SMS");
    }

    @Test
    void whoeverLeftNoMailAddressIsToldByMessage() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().without("email"));
        var page = DossierPage.open(browser.phone(), dossier, "vi");

        assertThat(page.locator("#notices")).containsText("Qua tin nhắn SMS, gửi đến …");
        assertThat(page.locator("#channel-MAIL")).hasCount(0);
    }

    @Test
    void isMadeWithTheApplication() {
        var page = browser.phone();
        page.navigate("/procedures/household-business-registration/apply?lang=vi");
        ApplyPage.fill(page, Application.ofHouseholdBusiness());
        page.locator("#notices").selectOption("ZALO");
        browser.looksRight(page, "portal-notices-apply");
        ApplyPage.send(page);

        assertThat(page.locator("#lookup-key")).isVisible();
        assertThat(page.locator("#notices")).containsText("Qua Zalo, gửi đến …");
        browser.looksRight(page, "portal-notices-submitted");
    }
}
