package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** What a clerk sees in Tasklist besides the form: her language, and the dossier with its files. */
@MotcuaTest
class TasklistBrowserIT {
    private static final String CLERK = "reception19813";
    private static final String CLERK_OF_ANOTHER_WARD = "reception19815";
    private static final FilePayload SCAN =
            new FilePayload("hop-dong-thue-nha.pdf", "application/pdf", Application.PDF);

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    JdbcClient database;

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
        var dossier = submitted();
        var page = signedIn(CLERK, locale);
        open(page, dossier);

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

    @Test
    void aClerkAddsAFileAndTheDossierRemembersWho() {
        var dossier = submitted();
        var page = signedIn(CLERK, "vi-VN");
        open(page, dossier);
        page.locator(".nav-tabs a").getByText("Hồ sơ").first().click();
        var panel = page.locator(".motcua-panel");
        assertThat(panel).containsText("12/03/1998");
        assertThat(panel).containsText("50.000.000");
        browser.isAccessible(page, ".motcua-panel");

        panel.locator("select").selectOption("premises");
        panel.locator("input[type=file]").setInputFiles(SCAN);
        panel.locator(".motcua-upload button").click();

        var file = panel.locator("li", new Locator.LocatorOptions().setHasText(SCAN.name));
        assertThat(file).containsText("Giấy tờ về địa điểm kinh doanh");
        assertThat(panel.locator(".motcua-timeline")).containsText("Giấy tờ được bổ sung vào hồ sơ");
        browser.picture(page, "tasklist-file-added");
        assertThat(last(dossier).kind()).isEqualTo(EventKind.DOCUMENT_ADDED);
        assertThat(last(dossier).actor()).isEqualTo(CLERK);

        var opened = page.request().get(file.locator("a").getAttribute("href"));
        assertThat(opened.body()).isEqualTo(Application.PDF);
        assertThat(looks(dossier, CLERK)).contains("view dossier", "open document");
    }

    @Test
    void aSpecialistSeesUntilWhenHerStepIsToBeDone() {
        var dossier = submitted();
        motcua.does(CLERK, dossier, Motcua.ACCEPT);
        var page = signedIn("specialist19813", "vi-VN");
        open(page, dossier);
        page.locator(".nav-tabs a").getByText("Hồ sơ").first().click();

        assertThat(page.locator(".motcua-panel")).containsText("Hạn của bước này:");
        browser.isAccessible(page, ".motcua-panel");
        browser.picture(page, "tasklist-step-due");
    }

    @Test
    void aClerkOfAnotherWardFindsNothing() {
        var dossier = submitted();
        var task = (String) motcua.tasks(CLERK, dossier).get(0).get("id");
        var page = signedIn(CLERK_OF_ANOTHER_WARD, "vi-VN");
        page.context()
                .addCookies(List.of(
                        new Cookie("MOTCUA-XSRF", "same").setDomain("localhost").setPath("/")));
        var withToken = RequestOptions.create().setHeader("X-XSRF-TOKEN", "same");
        var address = "/staff/api/tasks/" + task;

        assertThat(page.request().get(address + "/dossier").status()).isEqualTo(404);
        assertThat(page.request().get("/staff/api/time-left?tasks=" + task).text())
                .isEqualTo("{}");
        var upload = withToken.setMultipart(FormData.create().set("premises", SCAN));
        assertThat(page.request().post(address + "/files", upload).status()).isEqualTo(404);

        assertThat(last(dossier).kind()).isEqualTo(EventKind.SUBMITTED);
        assertThat(looks(dossier, CLERK_OF_ANOTHER_WARD)).isEmpty();
    }

    private String submitted() {
        return motcua.submitted(Application.ofHouseholdBusiness().in("19813")).code();
    }

    private Page signedIn(String user, String locale) {
        var page = browser.desk(locale);
        page.navigate("/camunda/app/tasklist/default/");
        page.locator("#username").fill(user);
        page.locator("#password").fill(user);
        page.locator("main button").click();
        assertThat(page.getByText("Việc chờ nhận")).isVisible();
        return page;
    }

    /** The card says which dossier it is; the tasks of all are called the same. */
    private static void open(Page page, String dossier) {
        page.getByText("Việc chờ nhận").click();
        page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(dossier))
                .click();
        assertThat(page.locator(".task-details h2, .task-card h2, .tasklist-task h2")
                        .first())
                .isVisible();
    }

    private DossierEvent last(String dossier) {
        var events = log.of(dossier);
        return events.get(events.size() - 1);
    }

    private List<String> looks(String dossier, String user) {
        return database.sql("select action from access_log where dossier = ? and actor = ?")
                .params(dossier, user)
                .query(String.class)
                .list();
    }
}
