package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** Tasklist speaks the language of whoever works in it. */
@MotcuaTest
class TasklistBrowserIT {
    private static final String CLERK = "reception19813";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @ParameterizedTest
    @CsvSource({
        "vi-VN, vi, Nhận việc, Đặt hạn xử lý, Tháng, trước, Hồ sơ, Giấy tờ, Có",
        "en-US, en, Claim, Set due date, 20, ago, Dossier, Documents, Yes",
        "id-ID, id, Ambil tugas, Tetapkan tanggal tenggat, 20, yang lalu, Berkas, Dokumen, Ya",
        "fr-FR, vi, Nhận việc, Đặt hạn xử lý, Tháng, trước, Hồ sơ, Giấy tờ, Có"
    })
    void speaksTheLanguageOfTheBrowser(
            String locale,
            String language,
            String claim,
            String due,
            String month,
            String ago,
            String tab,
            String heading,
            String yes) {
        var dossier =
                motcua.submitted(Application.ofHouseholdBusiness().in("19813")).code();
        var page = TasklistPage.signIn(browser.desk(locale), CLERK);
        TasklistPage.open(page, "Việc chờ nhận", dossier);
        assertThat(page.locator(".task-details h2, .task-card h2, .tasklist-task h2")
                        .first())
                .isVisible();

        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.getByText(claim, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.locator("body").innerText())
                .as("a key instead of its text")
                .doesNotContainPattern("\\b[A-Z]{2,}_[A-Z_]{2,}\\b");
        assertThat(page.locator(".tasks-list .task").first()).containsText(ago);
        page.getByText(due).first().click();
        assertThat(page.locator(".uib-title").first()).containsText(month);
        browser.picture(page, "tasklist-" + locale);

        page.navigate(page.url());
        page.locator(".nav-tabs a").getByText(tab).first().click();
        var panel = page.locator(".motcua-panel");
        assertThat(panel.getByText(heading, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(panel.locator("dd").getByText(yes, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(panel).not().containsText("??");
        browser.picture(page, "tasklist-panel-" + locale);
    }
}
