package vn.motcua.archive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;

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
        var page = SignIn.at(browser.desk(language), "/staff/register", "leader19789");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("#unit option")).hasText("Phường Thuận Hóa");
        browser.looksRight(page, "staff-register-" + language);

        var sheet =
                page.waitForDownload(() -> page.locator("button[formaction]").click());
        org.assertj.core.api.Assertions.assertThat(sheet.suggestedFilename())
                .startsWith("so-theo-doi-ho-so-19789-")
                .endsWith(".xlsx");
        org.assertj.core.api.Assertions.assertThat(Files.size(sheet.path())).isPositive();
        page.locator("#from").fill("2030-01-01");
        page.locator("button[formaction]").click();
        assertThat(page.locator(".govuk-error-summary")).containsText(wrongDays);
        browser.looksRight(page, "staff-register-refused-" + language);
    }
}
