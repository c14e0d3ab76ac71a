package vn.motcua.duty;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;

/** The hand-over of paper as its giver and its taker see it, in each language. */
@MotcuaTest
class HandOverBrowserIT {
    private static final String PAGE = "/staff/hand-overs";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({
        "vi, Bàn giao hồ sơ giấy, Quá giờ, Đã lập phiếu, Đã xác nhận, đã nhận",
        "en, Hand-over of paper dossiers, Overdue, The sheet is made, Confirmed, Taken by",
        "id, Serah terima berkas kertas, Terlambat, Lembar telah dibuat, Telah dikonfirmasi, Diterima oleh"
    })
    void goesWithASheet(String language, String title, String overdue, String given, String taken, String by) {
        var late = onPaper();
        var other = onPaper();
        shiftAcceptance(late, -7);
        var giver = signedIn(language, "reception19789");
        assertThat(giver.locator("h1")).hasText(title);
        assertThat(giver.locator("label[for='" + late + "']")).containsText(overdue);
        browser.looksRight(giver, "staff-hand-over-list-" + language);
        shiftAcceptance(late, 7);
        for (var box : giver.locator("[name=dossiers]").all()) {
            box.setChecked(box.inputValue().equals(late) || box.inputValue().equals(other));
        }
        giver.locator("form.motcua-round", new Page.LocatorOptions().setHasText(late))
                .locator("button")
                .click();
        assertThat(giver.locator(".govuk-notification-banner")).containsText(given);
        browser.looksRight(giver, "staff-hand-over-sheet-" + language);
        giver.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(giver.locator("[data-print]")).isHidden();
        browser.picture(giver, "staff-hand-over-printed-" + language);

        var taker = signedIn(language, "divisionHead19789");
        taker.navigate(giver.url());
        browser.looksRight(taker, "staff-hand-over-confirm-" + language);
        taker.locator("form[action$=receipt] button").click();
        assertThat(taker.locator(".govuk-notification-banner")).containsText(taken);
        taker.navigate(PAGE);
        assertThat(taker.locator("#sheets li").first()).containsText(by);
        browser.looksRight(taker, "staff-hand-over-list-of-head-" + language);
    }

    private String onPaper() {
        var code = motcua.submitted(Application.ofHouseholdBusiness()).code();
        database.sql("update dossier set channel = 1 where code = ?")
                .param(code)
                .update();
        motcua.does("reception19789", code, Motcua.ACCEPT);
        return code;
    }

    /** Nothing may change the log; the page is seen as it were some days later, and the log is whole again after that. */
    private void shiftAcceptance(String code, int days) {
        transaction.executeWithoutResult(it -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql("""
                            update dossier_event set at = at + make_interval(days => ?)
                            where kind = 'ACCEPTED' and dossier = (select id from dossier where code = ?)
                            """).params(days, code).update();
        });
    }

    private Page signedIn(String language, String user) {
        return SignIn.at(browser.desk(language), PAGE, user);
    }
}
