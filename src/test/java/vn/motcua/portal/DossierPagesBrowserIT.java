package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.DossierPage;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** What a citizen can do on the page of her dossier, in each language, in real Chromium. */
@MotcuaTest
class DossierPagesBrowserIT {
    private static final Map<String, Object> ASK = Map.of(
            "receptionOutcome", "supplement", "missingContent", "1. Bản chụp căn cước rõ hơn\n2. Hợp đồng thuê nhà");

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @ParameterizedTest
    @CsvSource({
        "vi, Hãy chọn ít nhất một tệp, không phải là PDF, Đã gửi bổ sung, Đã nhận phần bổ sung, Đang xử lý",
        "en, Choose at least one file, is not a PDF, Your supplement was sent, Your supplement has arrived, In processing",
        "id, Pilih sedikitnya satu file, bukan PDF, Kelengkapan terkirim, sudah diterima, Sedang diproses"
    })
    void handsInWhatWasAskedFor(
            String language, String nothingChosen, String wrongFile, String sent, String received, String processing) {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), ASK);
        var page = DossierPage.open(browser.phone(), dossier, language);
        assertThat(page.locator("section.govuk-inset-text")).containsText("2. Hợp đồng thuê nhà");
        browser.looksRight(page, "portal-supplement-asked-" + language);

        send(page, "supplement");
        assertThat(page.locator(".govuk-error-summary")).containsText(nothingChosen);
        page.locator("#note").fill("Tôi đã chụp lại");
        choose(page, "ghi-chu.pdf", "Không phải PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".govuk-error-summary")).containsText(wrongFile);
        assertThat(page.locator(".govuk-error-summary")).containsText("ghi-chu.pdf");
        browser.looksRight(page, "portal-supplement-refused-" + language);
        assertThat(page.locator("#note")).hasValue("Tôi đã chụp lại");
        choose(page, "can-cuoc-moi.pdf", Application.PDF);

        assertThat(page.locator(".govuk-notification-banner")).containsText(sent);
        assertThat(page.locator("section.govuk-inset-text")).hasCount(0);
        browser.looksRight(page, "portal-supplement-sent-" + language);
        page.reload();
        assertThat(page.locator("dd").first()).containsText(received);
        assertThat(page.locator("dl")).containsText("can-cuoc-moi.pdf");

        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        page.reload();
        assertThat(page.locator("#status")).hasText(processing);
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Hồ sơ đã được rút, Công dân yêu cầu rút hồ sơ, không rút được nữa",
        "en, The dossier was withdrawn, Withdrawal requested by citizen, can no longer be withdrawn",
        "id, Berkas telah ditarik, Permintaan penarikan oleh warga, tidak dapat ditarik lagi"
    })
    void takesTheDossierBack(String language, String done, String status, String tooLate) {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        var page = DossierPage.open(browser.phone(), dossier, language);
        page.locator("#withdrawal summary").click();
        browser.looksRight(page, "portal-withdrawal-" + language);
        var late = page.context().newPage();
        late.navigate("/dossier/" + dossier.code());
        page.locator("#reason").fill("Tôi chuyển địa điểm kinh doanh");
        send(page, "withdrawal");

        assertThat(page.locator(".govuk-notification-banner")).containsText(done);
        assertThat(page.locator("#status")).hasText(status);
        assertThat(page.locator("#withdrawal")).hasCount(0);
        browser.looksRight(page, "portal-withdrawal-done-" + language);
        org.assertj.core.api.Assertions.assertThat(motcua.tasks("reception19789", dossier.code()))
                .isEmpty();

        late.locator("#withdrawal summary").click();
        send(late, "withdrawal");
        assertThat(late.locator(".govuk-error-summary")).containsText(tooLate);
    }

    private static void choose(Page page, String name, byte[] content) {
        page.locator("#supplement").setInputFiles(new FilePayload(name, "application/pdf", content));
        send(page, "supplement");
    }

    private static void send(Page page, String move) {
        page.locator("form[action$=" + move + "] button").click();
    }
}
