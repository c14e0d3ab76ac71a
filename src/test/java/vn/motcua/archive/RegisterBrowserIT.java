package vn.motcua.archive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;

/** The register as a leader gets it, in real Chromium. */
@MotcuaTest
class RegisterBrowserIT {
    @Autowired
    Browser browser;

    @ParameterizedTest
    @CsvSource({
        "vi, Sổ theo dõi hồ sơ, Hãy nhập đủ hai ngày",
        "en, Register of dossiers, Enter both days",
        "id, Buku register berkas, Isi kedua tanggal"
    })
    void isChosenByDaysAndDownloaded(String language, String title, String wrongDays) throws IOException {
        var page = browser.desk(language);
        page.navigate("/staff/register");
        page.locator("[name=username]").fill("leader19789");
        page.locator("[name=password]").fill("leader19789");
        page.locator("main form button").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("#unit option")).hasText("Phường Thuận Hóa");
        looksRight(page, "register-" + language);

        var sheet =
                page.waitForDownload(() -> page.locator("button[formaction]").click());
        org.assertj.core.api.Assertions.assertThat(sheet.suggestedFilename())
                .startsWith("so-theo-doi-ho-so-19789-")
                .endsWith(".xlsx");
        org.assertj.core.api.Assertions.assertThat(Files.size(sheet.path())).isPositive();
        page.locator("#from").fill("2030-01-01");
        page.locator("button[formaction]").click();
        assertThat(page.locator(".govuk-error-summary")).containsText(wrongDays);
        looksRight(page, "register-refused-" + language);
        page.context().close();
    }

    private void looksRight(Page page, String name) {
        browser.isAccessible(page);
        assertThat(page.locator("body")).not().containsText("??");
        browser.pictures(page, "staff-" + name);
    }
}
