package vn.motcua.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.DossierPage;
import vn.motcua.support.EngineTables;
import vn.motcua.support.LandWalk;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.TasklistPage;

/** An officer misses something in a dossier: she says in Tasklist what, the applicant sends it from the phone, she goes on. */
@MotcuaTest
class OfficerAsksBrowserIT {
    private static final String OFFICER = "specialist19789";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

    @Test
    void fromWhatIsMissingToThePosting() {
        var dossier = new LandWalk(motcua, engine).accepted(Application.ofLand());
        var officer = TasklistPage.signIn(browser.desk(), OFFICER);
        asks(officer, dossier);
        answersOnThePhone(dossier);
        goesOn(officer, dossier);
    }

    private void asks(Page officer, Submitted dossier) {
        TasklistPage.openMine(officer, motcua, OFFICER, dossier.code());
        assertThat(TasklistPage.panel(officer)).containsText("bang-khoan.pdf");
        TasklistPage.form(officer);
        officer.getByLabel("Yêu cầu bổ sung hồ sơ").check();
        officer.getByLabel("Nội dung cần bổ sung").fill("Trích lục bản đồ thửa đất");
        browser.picture(officer, "officer-asks");
        TasklistPage.complete(officer);
    }

    private void answersOnThePhone(Submitted dossier) {
        var phone = DossierPage.open(browser.phone(), dossier, "vi");
        assertThat(phone.locator("main")).containsText("Trích lục bản đồ thửa đất");
        phone.locator("#note").fill("Tôi gửi trích lục năm 1992");
        phone.locator("#supplement")
                .setInputFiles(new FilePayload("trich-luc.pdf", "application/pdf", Application.PDF));
        phone.locator("form[action$=supplement] button").click();
        assertThat(phone.locator(".govuk-notification-banner")).isFocused();
        assertThat(phone.locator("main")).containsText("trich-luc.pdf");
        browser.picture(phone, "phone-supplemented");
    }

    private void goesOn(Page officer, Submitted dossier) {
        TasklistPage.openMine(officer, motcua, OFFICER, dossier.code());
        var panel = TasklistPage.panel(officer);
        assertThat(panel).containsText("trich-luc.pdf");
        assertThat(panel).containsText("Tôi gửi trích lục năm 1992");
        browser.picture(officer, "officer-supplemented");
        TasklistPage.form(officer);
        assertThat(officer.getByText("đã được yêu cầu bổ sung đủ số lần")).isVisible();
        officer.getByLabel("Đủ điều kiện, đưa ra niêm yết công khai").check();
        officer.getByLabel("Nguồn gốc và thời điểm sử dụng đất đã được xác minh")
                .check();
        officer.getByLabel("Thửa đất không có tranh chấp").check();
        officer.getByLabel("Việc sử dụng đất phù hợp quy hoạch").check();
        TasklistPage.complete(officer);
    }
}
