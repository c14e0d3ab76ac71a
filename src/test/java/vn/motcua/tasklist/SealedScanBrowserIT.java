package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.document.Documents;
import vn.motcua.document.Sealing;
import vn.motcua.signature.SigningService;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.Scanner;
import vn.motcua.support.TasklistPage;

/** What the desk of a ward that signs electronically sees of its scans. */
@MotcuaTest
class SealedScanBrowserIT {
    private static final String CLERK = "reception" + SigningService.UNIT;
    private static final FilePayload PHOTOGRAPH =
            new FilePayload("hop-dong-thue-nha.jpg", "image/jpeg", Scanner.picture(620, 877, "jpg"));
    private static final FilePayload CLOSED =
            new FilePayload("bien-ban.pdf", "application/pdf", Scanner.pdfWithPassword());

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    Documents documents;

    @Test
    void aClerkSeesWhichOfHerScansAreSealed() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().in(SigningService.UNIT))
                .code();
        var page = signedIn();
        open(page, dossier);
        add(page, PHOTOGRAPH);
        assertThat(page.locator(".motcua-panel")).containsText("hop-dong-thue-nha");
        add(page, CLOSED);
        assertThat(page.locator(".motcua-panel")).containsText("bien-ban.pdf");
        await().atMost(Duration.ofSeconds(60)).until(() -> tried(dossier) == 2);

        page.reload();
        open(page, dossier);
        var panel = page.locator(".motcua-panel");
        assertThat(panel.locator("li").getByText("hop-dong-thue-nha.pdf").locator(".."))
                .containsText("đã ký số");
        assertThat(panel.locator("li").getByText("bien-ban.pdf").locator(".."))
                .containsText("không ký số được: tệp hỏng hoặc có mật khẩu, hãy quét lại");
        browser.isAccessible(page, ".motcua-panel");
        browser.picture(page, "tasklist-sealed-scans");
    }

    private static void add(Page page, FilePayload file) {
        var panel = page.locator(".motcua-panel");
        panel.locator("select").selectOption("premises");
        panel.locator("input[type=file]").setInputFiles(file);
        panel.locator(".motcua-upload button").click();
    }

    private long tried(String dossier) {
        return documents.of(dossier).stream()
                .filter(it -> it.sealing() == Sealing.SEALED || it.sealing() == Sealing.IMPOSSIBLE)
                .count();
    }

    private Page signedIn() {
        return TasklistPage.signIn(browser.desk(), CLERK);
    }

    private static void open(Page page, String dossier) {
        page.getByText("Việc chờ nhận").click();
        page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(dossier))
                .click();
        page.locator(".nav-tabs a").getByText("Hồ sơ").first().click();
        assertThat(page.locator(".motcua-panel")).containsText("Giấy tờ");
    }
}
