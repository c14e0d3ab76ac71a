package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.paper.Papers;
import vn.motcua.signature.SigningService;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.DossierPage;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.WholeWay;

/** Somebody holds a paper and asks what its signature is worth, and whether her file is the one that was issued. */
@MotcuaTest
class VerifyBrowserIT {
    private static final String CERTIFICATE = "household-business-certificate";

    private final SigningService service = SigningService.running();

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    Papers papers;

    @AfterEach
    void isBack() {
        service.setAway(false);
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Toàn vẹn, Đúng là tệp đã phát hành, không phải là tệp đã phát hành",
        "en, Intact, This is the very file, This is not the file",
        "id, Utuh, Ini persis berkas, Ini bukan berkas"
    })
    void tellsTheVeryFileFromAnotherOne(String language, String intact, String same, String other) {
        var dossier = issued();
        await().atMost(Duration.ofSeconds(60)).until(() -> motcua.status(dossier) == 9);
        var pdf = motcua.paper(dossier, CERTIFICATE);
        var page = browser.phone();
        page.navigate("/language?to=" + language + "&page=/verify/" + verifyCode(dossier));
        assertThat(page.locator("#signature")).containsText(intact);
        assertThat(page.locator("#signature")).containsText(SigningService.HOLDER);
        browser.looksRight(page, "verify-signed-" + language);

        page.locator("#paper-file").setInputFiles(new FilePayload("giay.pdf", "application/pdf", pdf));
        page.locator("#file button").click();
        assertThat(page.locator("#compared")).containsText(same);
        browser.pictures(page, "verify-same-" + language);
        pdf[pdf.length / 2]++;
        page.locator("#paper-file").setInputFiles(new FilePayload("giay.pdf", "application/pdf", pdf));
        page.locator("#file button").click();
        assertThat(page.locator("#compared")).containsText(other);
    }

    @Test
    void saysThatAResultIsStillBeingSigned() {
        service.setAway(true);
        var dossier = issued();
        var page = DossierPage.open(browser.phone(), dossier, "vi");
        assertThat(page.locator("main")).containsText("đang được ký số");
        assertThat(page.locator("a[href$='" + CERTIFICATE + "']")).hasCount(0);
        browser.looksRight(page, "dossier-being-signed");

        page.navigate("/verify/" + verifyCode(dossier));
        assertThat(page.locator("main")).containsText("đang được ký số");
        assertThat(page.locator("#file")).hasCount(0);
        browser.pictures(page, "verify-being-signed");
    }

    private Submitted issued() {
        return WholeWay.completed(motcua, Application.ofHouseholdBusiness().in(SigningService.UNIT));
    }

    private String verifyCode(Submitted dossier) {
        return papers.of(dossier.code()).stream()
                .filter(it -> it.kind().equals(CERTIFICATE))
                .findFirst()
                .orElseThrow()
                .verifyCode();
    }
}
