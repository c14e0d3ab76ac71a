package vn.motcua.national;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.NationalGateway;
import vn.motcua.support.SignIn;
import vn.motcua.support.TasklistPage;

/** What the reception sees of submissions on the national portal, in real Chromium. */
@MotcuaTest
class ArrivalBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    private Reception reception;

    @Autowired
    void enter(AutowireCapableBeanFactory beans) {
        reception = beans.createBean(Reception.class);
    }

    @Test
    void theTaskLeadsToWhatWasSubmitted() {
        var submission =
                PortalSubmission.ofHouseholdBusiness().with("SoDienThoai", "12").submitted();
        var task = reception.task(submission.code());
        motcua.claims(Reception.CLERK, task.getId());
        var page = TasklistPage.signIn(browser.desk(), Reception.CLERK);
        TasklistPage.openTask(page, task.getId());
        assertThat(page.getByLabel("Mã hồ sơ trên Cổng quốc gia")).hasValue(submission.code());
        assertThat(page.getByText("Thông tin hoặc giấy tờ chưa đúng, chưa đủ")).isVisible();
        assertThat(page.getByLabel("Mục có liên quan")).hasValue("Số điện thoại");
        page.getByLabel("Từ chối, báo lý do lên Cổng quốc gia").check();
        assertThat(page.getByLabel("Lý do từ chối")).isVisible();
        browser.picture(page, "tasklist-settle-arrival");
        var link = page.getByText("Xem hồ sơ đã nộp trên Cổng");
        assertThat(link).hasAttribute("href", "/staff/arrivals/" + submission.code());
        page.navigate(link.getAttribute("href"));
        assertThat(page.locator("h1")).containsText(submission.code());
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Thông tin hoặc giấy tờ chưa đúng, Họ và tên, Không tìm thấy",
        "en, Answers or documents are wrong, Full name, not found",
        "id, Isian atau dokumen salah, Nama lengkap, tidak ditemukan"
    })
    void readsInHerLanguageWhatWasSubmitted(String language, String reason, String label, String notFound) {
        var longName = "Hẻm ".repeat(60) + "x".repeat(120);
        var submission = PortalSubmission.ofHouseholdBusiness()
                .with("SoDienThoai", "12")
                .answering("businessName", longName)
                .submitted();
        reception.task(submission.code());
        var page = SignIn.at(browser.desk(language), "/staff/arrivals/" + submission.code(), Reception.CLERK);
        assertThat(page.locator(".govuk-inset-text")).containsText(reason);
        assertThat(page.locator("main")).containsText(label);
        assertThat(page.locator("main")).containsText(submission.text("ChuHoSo"));
        browser.looksRight(page, "staff-arrival-refused-" + language);

        page.navigate("/staff/arrivals/G09.20-20000101-0000001");
        assertThat(page.locator("h1")).containsText(notFound);
        browser.looksRight(page, "staff-arrival-not-found-" + language);
    }

    @Test
    void readsWhatHasNothingInIt() {
        var submission = PortalSubmission.ofHouseholdBusiness().emptied().submitted();
        reception.task(submission.code());
        var page = SignIn.at(browser.desk(), "/staff/arrivals/" + submission.code(), Reception.CLERK);
        assertThat(page.locator("main")).containsText("Cổng không gửi thông tin nào.");
        assertThat(page.locator("main")).containsText("Không có tệp nào.");
        browser.looksRight(page, "staff-arrival-empty");

        reception.decides(
                submission.code(), Map.of("arrivalDecision", "rejected", "rejectionReason", "Hồ sơ không có nội dung"));
        org.awaitility.Awaitility.await()
                .until(() -> reception.state(submission.code()).equals("REJECTED"));
        page.reload();
        assertThat(page.locator(".govuk-tag")).hasText("Không tiếp nhận");
        assertThat(page.locator("main")).containsText("Hồ sơ không có nội dung");
        browser.looksRight(page, "staff-arrival-rejected");
    }

    @Test
    void readsThatThePortalDoesNotHandAFileOver() {
        var submission =
                PortalSubmission.ofHouseholdBusiness().with("SoDienThoai", "12").submitted();
        reception.task(submission.code());
        var page = SignIn.at(browser.desk(), "/staff/arrivals/" + submission.code(), Reception.CLERK);
        var file = (String) submission.firstFile().get("TepDinhKemId");
        NationalGateway.running().awayFor(file);
        page.locator("a[href$='/files/0']").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Hãy thử lại sau ít phút");
        browser.looksRight(page, "staff-arrival-file-away");

        NationalGateway.running().backFor(file);
        page.waitForDownload(() -> page.locator("a[href$='/files/0']").click());
    }

    @Test
    void thePanelNamesTheNationalCode() {
        var submission = PortalSubmission.ofHouseholdBusiness().submitted();
        var code = reception.dossier(submission.code());
        var page = TasklistPage.signIn(browser.desk(), Reception.CLERK);
        TasklistPage.openTask(page, motcua.tasks(Reception.CLERK, code).get(0).get("id"));
        assertThat(TasklistPage.panel(page).locator(".motcua-national")).containsText(submission.code());
        browser.picture(page, "tasklist-national-code");
    }
}
