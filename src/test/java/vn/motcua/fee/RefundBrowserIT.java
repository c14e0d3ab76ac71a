package vn.motcua.fee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** Money that comes and goes, as people see it: at the demo's bank and in the reception's Tasklist. */
@MotcuaTest
class RefundBrowserIT {
    @Autowired
    Motcua motcua;

    @Autowired
    Browser browser;

    @Autowired
    RuntimeService runtime;

    private Payer payer;

    @BeforeEach
    void comes(@Value("${motcua.fee.confirmation-secret}") String secret) {
        payer = new Payer(motcua, runtime, secret);
    }

    @ParameterizedTest
    @CsvSource({"vi, Chuyển khoản", "en, Transfer the amount", "id, Transfer jumlah ini"})
    void aNewcomerPaysAtTheDemosBank(String language, String button) {
        var dossier = payer.asked("19789");
        var page = browser.phone();
        page.navigate("/demo/bank?lang=" + language);
        browser.looksRight(page, "demo-bank-" + language);
        page.locator(".govuk-inset-text", new Page.LocatorOptions().setHasText(Payer.reference(dossier)))
                .getByText(button)
                .click();

        assertThat(page.locator(".govuk-inset-text", new Page.LocatorOptions().setHasText(Payer.reference(dossier))))
                .hasCount(0);
        assertEquals(4, motcua.status(dossier));
    }

    @Test
    void receptionReadsWhatWasPaidAndMustSayWhyItIsKept() {
        var dossier = payer.asked("19789");
        payer.confirms(Payer.transaction(), Payer.reference(dossier), Payer.FEE);
        motcua.withdraw(dossier, "Đổi ý");
        var page = TasklistPage.signIn(browser.desk(), "reception19789");
        TasklistPage.openTask(
                page, motcua.tasks("reception19789", dossier.code()).get(0).get("id"));
        page.locator(".task-detail-claim, .claim").first().click();

        assertThat(page.getByLabel("Số tiền đã nộp")).hasValue("100000");
        assertThat(page.getByLabel("Chuyển khoản")).isChecked();
        assertThat(page.getByLabel("Lý do và căn cứ")).hasCount(0);
        page.getByText("Không hoàn trả").click();
        assertThat(page.getByLabel("Lý do và căn cứ")).isVisible();
        browser.picture(page, "tasklist-refund");
    }
}
