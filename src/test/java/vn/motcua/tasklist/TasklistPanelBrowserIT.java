package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** What staff see in Tasklist besides the form: the dossier with its files, and until when their step is to be done. */
@MotcuaTest
class TasklistPanelBrowserIT {
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

    @Test
    void aClerkAddsAFileAndTheDossierRemembersWho() {
        var dossier = submitted();
        var page = TasklistPage.signIn(browser.desk(), CLERK);
        TasklistPage.open(page, "Việc chờ nhận", dossier);
        var panel = TasklistPage.panel(page);
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
        var page = TasklistPage.signIn(browser.desk(), "specialist19813");
        TasklistPage.open(page, "Việc chờ nhận", dossier);

        assertThat(TasklistPage.panel(page)).containsText("Hạn của bước này:");
        browser.isAccessible(page, ".motcua-panel");
        browser.picture(page, "tasklist-step-due");
    }

    @Test
    void aClerkOfAnotherWardFindsNothing() {
        var dossier = submitted();
        var task = (String) motcua.tasks(CLERK, dossier).get(0).get("id");
        var page = TasklistPage.signIn(browser.desk(), CLERK_OF_ANOTHER_WARD);
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
