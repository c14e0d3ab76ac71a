package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;

/** The page of open tasks with many of them and with none, by keyboard and on a phone. */
@MotcuaTest
class TaskPagesBrowserIT {
    private static final String CLERK = "reception19815";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Test
    void anOfficerWithSixtyTasksTicksTwoByKeyboardAndTakesThem() {
        var codes = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            codes.add(
                    motcua.submitted((i % 2 == 0 ? Application.ofHouseholdBusiness() : Application.ofCertifiedCopies())
                                    .in("19815"))
                            .code());
        }
        var page = signedIn(browser.desk(), CLERK);
        assertThat(page.locator(".motcua-tasks tbody tr")).hasCount(25);
        assertThat(page.locator("nav a[rel=next]")).isVisible();
        browser.looksRight(page, "staff-tasks-many");
        page.locator("nav a[rel=next]").click();
        assertThat(page.locator("nav a[rel=prev]")).isVisible();

        page.locator("#procedure").selectOption("certified-copies");
        page.locator(".motcua-filter button").click();
        assertThat(page.locator("#procedure")).hasValue("certified-copies");
        assertThat(page.locator(".motcua-tasks tbody tr").first()).containsText("Chứng thực");
        var boxes = page.locator(".motcua-tasks input[type=checkbox]");
        boxes.first().focus();
        page.keyboard().press("Space");
        for (int i = 0; i < 2; i++) {
            page.keyboard().press("Tab"); // past the link to the task
        }
        page.keyboard().press("Space");
        assertThat(boxes.nth(1)).isChecked();
        page.getByText("Nhận các việc đã chọn").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".govuk-notification-banner")).containsText("Đã nhận 2 việc");
        assertThat(page.locator("#procedure")).hasValue("certified-copies");
        browser.looksRight(page, "staff-tasks-claimed");

        page.locator("#all").check();
        assertThat(boxes.last()).isChecked();
        page.locator("#due").selectOption("OVERDUE");
        page.locator(".motcua-filter button").click();
        assertThat(page.locator("main")).containsText("Không có việc nào như vậy");
        browser.looksRight(page, "staff-tasks-no-match");
        page.navigate("/staff/tasks?step=x&page=99");
        assertThat(page.locator("main")).containsText("Không có việc nào như vậy");
        org.assertj.core.api.Assertions.assertThat(codes.stream()
                        .filter(it ->
                                CLERK.equals(motcua.tasks(CLERK, it).get(0).get("assignee"))))
                .hasSize(2);
    }

    @Test
    void aHeadHandsOnWhatSheTicked() {
        var code =
                motcua.submitted(Application.ofHouseholdBusiness().in("19815")).code();
        motcua.does(CLERK, code, Motcua.ACCEPT);
        motcua.does("specialist19815", code, Map.of("decision", "grant"));
        var task = (String) motcua.tasks("divisionHead19815", code).get(0).get("id");
        motcua.claims("divisionHead19815", task);
        var page = signedIn(browser.desk(), "divisionHead19815");
        page.locator("label[for='task-" + task + "']").click();
        page.getByText("Chuyển các việc đã chọn").click();

        assertThat(page).hasURL(Pattern.compile(".*/staff/reassignment\\?.*"));
        assertThat(page.locator("#from")).hasValue("divisionHead19815");
        assertThat(page.locator("#task-" + task)).isChecked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "id"})
    void whoeverHasNoneReadsSo(String language) {
        var page = signedIn(browser.phone(), "recordsClerk19815");
        page.navigate("/staff/tasks?lang=" + language);
        assertThat(page.locator(".motcua-tasks")).hasCount(0);
        browser.looksRight(page, "staff-tasks-none-" + language);
    }

    private static Page signedIn(Page page, String user) {
        SignIn.at(page, "/staff/tasks", user);
        assertThat(page.locator("h1")).hasText("Việc đang chờ");
        return page;
    }
}
