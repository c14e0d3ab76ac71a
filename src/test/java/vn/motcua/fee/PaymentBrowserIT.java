package vn.motcua.fee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.motcua.support.Browser;
import vn.motcua.support.DossierPage;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** Paying, as the applicant sees it and as the reception does. */
@MotcuaTest
class PaymentBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    RuntimeService runtime;

    private Payer payer;

    @BeforeEach
    void comes(@Value("${motcua.fee.confirmation-secret}") String secret) {
        payer = new Payer(motcua, runtime, secret);
    }

    @ParameterizedTest
    @CsvSource({"vi, đã nộp", "en, Fee paid", "id, sudah dibayar"})
    void theApplicantScansTheCodeAndSeesThatItIsPaid(String language, String paid) {
        var dossier = payer.asked("19789");
        var page = DossierPage.open(browser.phone(), dossier, language);
        assertThat(page.locator("#payment-qr")).isVisible();
        page.locator("details").first().locator("summary").click();
        browser.looksRight(page, "portal-payment-asked-" + language);

        payer.confirms(Payer.transaction(), Payer.reference(dossier), Payer.FEE);
        page.reload();
        assertThat(page.locator("#payment")).hasCount(0);
        assertThat(page.locator("dl")).containsText(paid);
        browser.looksRight(page, "portal-payment-paid-" + language);
    }

    @Test
    void receptionTakesCashAndLooksAfterMoneyThatDoesNotFit() {
        var dossier = payer.asked("19789");
        payer.confirms(Payer.transaction(), Payer.reference(dossier), Payer.FEE - 1);
        var page = TasklistPage.signIn(browser.desk(), "reception19789");
        opens(page, dossier, "Đối soát");
        assertThat(page.getByLabel("Số tiền đã nhận")).hasValue("99999");
        assertThat(page.getByLabel("Số tiền khác với số phải nộp")).isChecked();
        browser.picture(page, "tasklist-reconcile-payment");

        opens(page, dossier, "Thu phí");
        assertThat(page.getByText("Chỉ hoàn thành khi đã nhận đủ")).isVisible();
        assertThat(page.getByLabel("Số tiền phải thu")).hasValue("100000");
        browser.picture(page, "tasklist-collect-fee");
        var clock = TasklistPage.panel(page).locator("details");
        clock.locator("summary").click();
        assertThat(clock).containsText("nghĩa vụ tài chính");
        browser.isAccessible(page, ".motcua-panel");
        browser.picture(page, "tasklist-clock-table");
    }

    @Test
    void leavesTheReceiptForSomebodyToLookAt() throws IOException {
        var transferred = payer.asked("19789");
        payer.confirms(Payer.transaction(), Payer.reference(transferred), Payer.FEE);
        picture(motcua.paper(transferred, "money-receipt"), "paper-money-receipt-transfer");
    }

    private static void picture(byte[] pdf, String name) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var file = Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".png");
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 80), "png", file.toFile());
        }
    }

    private static void opens(Page page, Submitted dossier, String task) {
        page.getByText("Việc chờ nhận").click();
        page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(dossier.code()))
                .filter(new Locator.FilterOptions().setHasText(task))
                .click();
        page.locator(".nav-tabs a").first().click();
    }
}
