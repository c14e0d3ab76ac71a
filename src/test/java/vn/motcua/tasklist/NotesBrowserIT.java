package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** What colleagues note about a dossier, and what else its applicant applied for, in real Chromium. */
@MotcuaTest
class NotesBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Test
    void aClerkNotesSomethingAndSeesWhatElseThePersonAppliedFor() {
        var person = Application.ofHouseholdBusiness().in("19813");
        var earlier = motcua.submitted(person).code();
        var copies = Application.ofCertifiedCopies().with("personalId", person.text("personalId"));
        var code = motcua.submitted(copies.in("19813")).code();
        var page = TasklistPage.signIn(browser.desk(), "reception19813");
        page.setViewportSize(1440, 900);
        TasklistPage.open(page, "Việc chờ nhận", code);
        assertThat(TasklistPage.panel(page)).containsText(code);
        page.getByText("Hồ sơ khác của người nộp này tại đơn vị (1)").click();
        assertThat(page.locator(".motcua-others td").first()).hasText(earlier);
        assertThat(page.getByText("Thêm ý kiến")).isHidden();
        page.getByLabel("Ghi chú mới").fill("Người nộp hẹn mang bản gốc chiều mai");
        page.getByText("Lưu ghi chú").click();
        assertThat(page.locator(".motcua-note")).hasText("Người nộp hẹn mang bản gốc chiều mai");
        assertThat(page.getByLabel("Ghi chú mới")).hasValue("");
        browser.isAccessible(page, ".motcua-panel");
        page.setViewportSize(1440, 1600);
        browser.picture(page, "panel-notes");
    }
}
