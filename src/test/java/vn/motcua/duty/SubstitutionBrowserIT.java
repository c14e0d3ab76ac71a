package vn.motcua.duty;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.motcua.duty.Office.HEAD;
import static vn.motcua.duty.Office.LEADER;
import static vn.motcua.duty.Office.RECEPTION;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;
import vn.motcua.support.TasklistPage;

/** Substitutions as a leader records them, colleagues see them and the substitute meets them in Tasklist. */
@MotcuaTest
class SubstitutionBrowserIT {
    private static final String SUBSTITUTIONS = "/staff/substitutions";
    private static final String REASSIGNMENT = "/staff/reassignment";

    @Autowired
    Browser browser;

    @Autowired
    Office office;

    @AfterEach
    void everybodyIsBack() {
        office.isComplete();
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Phân công làm thay người vắng mặt, cần có quyết định, Đang hiệu lực, Đã kết thúc sớm",
        "en, Substitutions, needs a decision, In force, Ended early",
        "id, Penggantian pegawai yang tidak hadir, memerlukan keputusan, Berlaku, Diakhiri lebih awal"
    })
    void aLeaderRecordsASubstitutionAndEndsIt(
            String language, String title, String refused, String inForce, String ended) {
        var page = SignIn.at(browser.desk(language), SUBSTITUTIONS, LEADER);
        assertThat(page.locator("h1")).hasText(title);
        page.locator("#absent").selectOption(LEADER);
        page.locator("#substitute").selectOption(HEAD);
        page.locator("#lastDay").fill(office.today().plusDays(5).toString());
        page.locator("#procedure-land-first-certificate").check();
        page.locator("#procedure-household-business-registration").check();
        page.locator("#decisions").check();
        page.locator("form[action='/staff/substitutions'] .govuk-button").click();
        assertThat(page.locator(".govuk-error-summary")).containsText(refused);
        assertThat(page.locator("#substitute")).hasValue(HEAD);
        assertThat(page.locator("#procedure-land-first-certificate")).isChecked();
        browser.looksRight(page, "staff-substitution-refused-" + language);

        page.locator("#decisionNumber").fill("118/QĐ-UBND");
        page.locator("#decisionDate").fill("2026-11-20");
        page.locator("#signingForm").selectOption("TUQ");
        page.locator("form[action='/staff/substitutions'] .govuk-button").click();
        var card = page.locator(".govuk-summary-card").first();
        assertThat(card).containsText(office.user(HEAD).name());
        assertThat(card).containsText("118/QĐ-UBND");
        assertThat(card.locator(".govuk-tag")).hasText(inForce);
        browser.looksRight(page, "staff-substitution-recorded-" + language);

        card.locator("summary").click();
        card.locator("textarea").fill("Lãnh đạo trở lại làm việc sớm hơn dự kiến");
        card.locator("form button").click();
        page.locator(".motcua-past > summary").click();
        assertThat(page.locator(".motcua-past .govuk-tag").first()).hasText(ended);
        browser.looksRight(page, "staff-substitution-ended-" + language);
    }

    @Test
    void othersSeeTheSubstitutionsOfTheirUnitOnly() {
        office.standsIn(HEAD, LEADER);
        var page = SignIn.at(browser.phone(), SUBSTITUTIONS, RECEPTION);
        assertThat(page.locator(".govuk-summary-card").first())
                .containsText(office.user(LEADER).name());
        assertThat(page.locator("main form")).hasCount(0);
        page.navigate(REASSIGNMENT);
        assertThat(page.locator("main")).containsText("Hãy báo người có thẩm quyền");
        assertThat(page.locator("main form")).hasCount(0);
        page.navigate(SUBSTITUTIONS + "?unit=19789");
        assertThat(page.locator("h1")).not().hasText("Phân công làm thay người vắng mặt");
    }

    @Test
    void aSubstituteFindsTheTasksInTasklistAndReadsForWhom() {
        office.standsIn(HEAD, LEADER);
        var code = office.checked().code();
        var page = TasklistPage.signIn(browser.desk(), HEAD);
        TasklistPage.open(page, "Việc làm thay", code);

        assertThat(page.locator(".meta .groups"))
                .containsText("Lãnh đạo Ủy ban nhân dân, Làm thay "
                        + office.user(LEADER).name());
        assertThat(TasklistPage.panel(page).locator(".motcua-behalf"))
                .containsText("thay mặt " + office.user(LEADER).name() + " theo Quyết định số 12/QĐ-UBND");
        browser.isAccessible(page, ".motcua-panel");
        browser.picture(page, "tasklist-substitute");
    }
}
