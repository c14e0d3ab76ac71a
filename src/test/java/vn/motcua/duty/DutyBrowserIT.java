package vn.motcua.duty;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.motcua.duty.Office.HEAD;
import static vn.motcua.duty.Office.LEADER;
import static vn.motcua.duty.Office.RECEPTION;
import static vn.motcua.duty.Office.SPECIALIST;
import static vn.motcua.duty.Office.UNIT;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** Substitutions and hand-overs as staff meet them, in real Chromium. */
@MotcuaTest
class DutyBrowserIT {
    private static final String SUBSTITUTIONS = "/staff/substitutions";
    private static final String REASSIGNMENT = "/staff/reassignment";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

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
        var page = signedIn(browser.desk(language), SUBSTITUTIONS, LEADER);
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
        looksRight(page, "substitution-refused-" + language);

        page.locator("#decisionNumber").fill("118/QĐ-UBND");
        page.locator("#decisionDate").fill("2026-11-20");
        page.locator("#signingForm").selectOption("TUQ");
        page.locator("form[action='/staff/substitutions'] .govuk-button").click();
        var card = page.locator(".govuk-summary-card").first();
        assertThat(card).containsText(office.user(HEAD).name());
        assertThat(card).containsText("118/QĐ-UBND");
        assertThat(card.locator(".govuk-tag")).hasText(inForce);
        looksRight(page, "substitution-recorded-" + language);

        card.locator("summary").click();
        card.locator("textarea").fill("Lãnh đạo trở lại làm việc sớm hơn dự kiến");
        card.locator("form button").click();
        page.locator(".motcua-past > summary").click();
        assertThat(page.locator(".motcua-past .govuk-tag").first()).hasText(ended);
        looksRight(page, "substitution-ended-" + language);
        page.context().close();
    }

    @Test
    void othersSeeTheSubstitutionsOfTheirUnitOnly() {
        office.standsIn(HEAD, LEADER);
        var page = signedIn(browser.phone(), SUBSTITUTIONS, RECEPTION);
        assertThat(page.locator(".govuk-summary-card").first())
                .containsText(office.user(LEADER).name());
        assertThat(page.locator("main form")).hasCount(0);
        page.navigate(REASSIGNMENT);
        assertThat(page.locator("main")).containsText("Hãy báo người có thẩm quyền");
        assertThat(page.locator("main form")).hasCount(0);
        page.navigate(SUBSTITUTIONS + "?unit=19789");
        assertThat(page.locator("h1")).not().hasText("Phân công làm thay người vắng mặt");
        page.context().close();
    }

    @Test
    void aHeadGivesTheTasksOfAnAbsentColleagueToAnother() {
        var first = appraising();
        var second = appraising();
        engine.makeMember(Office.CLERK, "specialist");
        try {
            var page = signedIn(browser.desk(), REASSIGNMENT, HEAD);
            assertThat(page.locator("h1")).hasText("Chuyển việc của đồng nghiệp vắng mặt");
            page.locator("#from").selectOption(SPECIALIST);
            page.locator("form[method=get] button").click();
            assertThat(page.locator("label[for^=task-]", new Page.LocatorOptions().setHasText(first)))
                    .isVisible();
            page.locator("#to").selectOption(RECEPTION);
            page.locator("#reason").fill("Nghỉ ốm từ hôm nay");
            looksRight(page, "reassignment");
            page.locator("main form[method=post] button").click();
            assertThat(page.locator(".govuk-error-summary")).containsText("người nhận không có vai trò");
            looksRight(page, "reassignment-kept");

            page.locator("label[for^=task-]", new Page.LocatorOptions().setHasText(second))
                    .click();
            page.locator("#to").selectOption(Office.CLERK);
            page.locator("#reason").fill("Nghỉ ốm từ hôm nay");
            page.locator("main form[method=post] button").click();
            assertThat(page.locator(".govuk-notification-banner")).containsText("Đã chuyển");
            looksRight(page, "reassignment-moved");
            page.context().close();
        } finally {
            engine.removeMember(Office.CLERK, "specialist");
        }
        org.assertj.core.api.Assertions.assertThat(office.handOvers(first))
                .containsExactly("REASSIGNED " + SPECIALIST + " " + Office.CLERK);
        org.assertj.core.api.Assertions.assertThat(office.handOvers(second)).isEmpty();
    }

    @Test
    void aSubstituteFindsTheTasksInTasklistAndReadsForWhom() {
        office.standsIn(HEAD, LEADER);
        var code = appraising();
        var task = (String) motcua.tasks(SPECIALIST, code).get(0).get("id");
        motcua.completes(SPECIALIST, task, Map.of("decision", "grant"));
        motcua.does(HEAD, code, Map.of("draftAgreed", true));
        var page = browser.desk();
        page.navigate("/camunda/app/tasklist/default/");
        page.locator("#username").fill(HEAD);
        page.locator("#password").fill(HEAD);
        page.locator("main button").click();
        page.getByText("Việc làm thay").click();
        page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(code))
                .click();
        page.locator(".nav-tabs a").getByText("Hồ sơ").first().click();

        assertThat(page.locator(".motcua-behalf"))
                .containsText("thay mặt " + office.user(LEADER).name() + " theo Quyết định số 12/QĐ-UBND");
        browser.isAccessible(page, ".motcua-panel");
        browser.picture(page, "tasklist-substitute");
        page.context().close();
    }

    /** The specialist has claimed the appraisal of a new dossier. */
    private String appraising() {
        var code = motcua.submitted(Application.ofHouseholdBusiness().in(UNIT)).code();
        motcua.does(RECEPTION, code, Motcua.ACCEPT);
        motcua.claims(SPECIALIST, (String) motcua.tasks(SPECIALIST, code).get(0).get("id"));
        return code;
    }

    private static Page signedIn(Page page, String path, String user) {
        page.navigate(path);
        page.locator("[name=username]").fill(user);
        page.locator("[name=password]").fill(user);
        page.locator("main form button").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*" + path + ".*"));
        return page;
    }

    private void looksRight(Page page, String name) {
        browser.isAccessible(page);
        assertThat(page.locator("body")).not().containsText("??");
        browser.pictures(page, "staff-" + name);
    }
}
