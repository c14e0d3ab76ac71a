package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** From one task to the next in real Tasklist, and what an officer sees when one is refused. */
@MotcuaTest
class NextTaskBrowserIT {
    private static final String SPECIALIST = "specialist19815";
    private static final Pattern CODE = Pattern.compile("H57\\.\\d+-\\d+-\\d+");

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    JdbcClient database;

    private Page page;

    @Test
    void theNextOneOpensAndTheMessageStays() {
        var claimed = List.of(claimed(), claimed());
        page = mine();
        var listed = listed(claimed);
        var done = listed.stream().filter(claimed::contains).findFirst().orElseThrow();
        var next = listed.get(listed.indexOf(done) + 1);
        open(done);
        page.getByLabel("Cấp giấy chứng nhận").check();
        complete();

        assertThat(page.locator(".motcua-done")).containsText("Việc đã hoàn thành. Đã mở việc tiếp theo");
        assertThat(page.locator(".tasks-list li.task.active")).containsText(next);
        assertThat(page.locator("[cam-tasklist-form] form, .fjs-form").first()).isVisible();
        assertThat(page.locator(".tenant-id")).hasText("Phường An Cựu");
        page.setViewportSize(1440, 900);
        browser.picture(page, "next-opened");
        page.setViewportSize(1024, 768);
        browser.picture(page, "next-opened-1024");
        browser.isAccessible(page, ".motcua-done");
        browser.isAccessible(page, ".motcua-list");
        assertThat(appraised(done)).isTrue();
        assertThat(appraised(next)).isFalse();
    }

    @Test
    void whoeverSwitchedThisOffChoosesTheNextOneHerself() {
        var first = claimed();
        claimed();
        page = mine();
        page.getByLabel("Tự mở việc tiếp theo").uncheck();
        page.reload();
        assertThat(page.getByLabel("Tự mở việc tiếp theo")).not().isChecked();
        open(first);
        page.getByLabel("Cấp giấy chứng nhận").check();
        complete();

        assertThat(page.locator(".motcua-done")).containsText("Việc đã hoàn thành.");
        page.waitForTimeout(4_000);
        assertThat(page.url()).doesNotContain("task=");
    }

    @Test
    void aRefusalStandsAboveTheFormAndWhatWasTypedIsKept() {
        var code = claimed();
        page = mine();
        open(code);
        page.getByLabel("Từ chối").check();
        page.getByLabel("Lý do từ chối").fill("Địa điểm kinh doanh nằm trong vùng cấm");
        page.getByLabel("Căn cứ pháp lý").fill("Nghị định 168/2025/NĐ-CP");
        assigned(code, "recordsClerk19815");
        complete();

        assertThat(page.locator(".motcua-refused")).containsText("Đồng nghiệp khác đang giữ việc này");
        browser.isAccessible(page, ".motcua-refused");
        page.setViewportSize(1440, 900);
        browser.picture(page, "refused");
        assertThat(page.getByLabel("Lý do từ chối")).hasValue("Địa điểm kinh doanh nằm trong vùng cấm");
        assigned(code, SPECIALIST);
        complete();
        assertThat(page.locator(".motcua-done")).containsText("Việc đã hoàn thành");
        assertThat(page.locator(".motcua-refused")).hasCount(0);
    }

    private String claimed() {
        var code =
                motcua.submitted(Application.ofHouseholdBusiness().in("19815")).code();
        motcua.does("reception19815", code, Motcua.ACCEPT);
        motcua.claims(SPECIALIST, (String) motcua.tasks(SPECIALIST, code).get(0).get("id"));
        return code;
    }

    private Page mine() {
        var opened = TasklistPage.signIn(browser.desk(), SPECIALIST);
        opened.getByText("Việc của tôi").click();
        return opened;
    }

    /** The dossiers of the list as it is sorted, which depends on the hour in which they came; these are among them. */
    private List<String> listed(List<String> codes) {
        var tasks = page.locator(".tasks-list .task");
        codes.forEach(it -> assertThat(tasks.filter(new Locator.FilterOptions().setHasText(it)))
                .isVisible());
        return tasks.allInnerTexts().stream()
                .flatMap(it -> CODE.matcher(it).results())
                .map(MatchResult::group)
                .toList();
    }

    private void open(String code) {
        page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(code))
                .click();
        assertThat(page.locator(".fjs-form").first()).isVisible();
    }

    private void complete() {
        page.locator("[cam-tasklist-form] .form-actions .btn-primary").click();
    }

    private void assigned(String code, String person) {
        var task = motcua.tasks("manager", code).get(0).get("id");
        motcua.http()
                .post()
                .uri("/engine-rest/task/{task}/assignee", task)
                .headers(it -> it.setBasicAuth("manager", "manager"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("userId", person))
                .retrieve()
                .toBodilessEntity();
    }

    private boolean appraised(String code) {
        return database.sql("""
                        select exists (select from dossier_event e join dossier d on d.id = e.dossier
                        where d.code = ? and e.kind = 'STEP_COMPLETED' and e.actor = ?)
                        """).params(code, SPECIALIST).query(Boolean.class).single();
    }
}
