package vn.motcua.duty;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.duty.Office.CLERK;
import static vn.motcua.duty.Office.HEAD;
import static vn.motcua.duty.Office.LEADER;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.TasklistPage;

/** A leader goes away: she says who signs, who does so in Tasklist, and the paper says in whose place. */
@MotcuaTest
class SubstituteSignsBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    Office office;

    @AfterEach
    void everybodyIsBack() {
        office.isComplete();
    }

    @Test
    void fromTheLeadersPageToThePaper() {
        leaderNames(HEAD);
        var dossier = office.checked();
        var substitute = TasklistPage.signIn(browser.desk(), HEAD);
        motcua.claims(HEAD, (String) motcua.tasks(HEAD, dossier.code()).get(0).get("id"));
        TasklistPage.open(substitute, "Việc làm thay", dossier.code());
        var leader = office.user(LEADER).name();
        assertThat(TasklistPage.panel(substitute).locator(".motcua-behalf"))
                .containsText("thay mặt " + leader + " theo Quyết định số 118/QĐ-UBND");
        TasklistPage.form(substitute);
        substitute.getByLabel("Ký kết quả").check();
        browser.picture(substitute, "substitute-signs");
        TasklistPage.complete(substitute);

        motcua.does(CLERK, dossier.code(), Map.of("stamped", true));
        assertThat(PdfText.of(motcua.paper(dossier, "household-business-certificate")))
                .contains("TUQ. LÃNH ĐẠO")
                .contains(office.user(HEAD).name())
                .contains("(Ký thừa ủy quyền của " + leader + " theo Quyết định số 118/QĐ-UBND ngày 20/11/2026)");
        assertThat(office.last(dossier.code(), EventKind.RESULT_SIGNED).actor()).isEqualTo(HEAD);
    }

    private void leaderNames(String substitute) {
        var page = TasklistPage.signIn(browser.desk(), LEADER);
        page.navigate("/staff/substitutions?lang=vi");
        page.locator("#absent").selectOption(LEADER);
        page.locator("#substitute").selectOption(substitute);
        page.locator("#lastDay").fill(office.today().plusDays(5).toString());
        page.locator("#decisions").check();
        page.locator("#decisionNumber").fill("118/QĐ-UBND");
        page.locator("#decisionDate").fill("2026-11-20");
        page.locator("#signingForm").selectOption("TUQ");
        page.locator("form[action='/staff/substitutions'] .govuk-button").click();
        assertThat(page.locator(".govuk-summary-card").first())
                .containsText(office.user(substitute).name());
    }
}
