package vn.motcua.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.ApplyPage;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;

/** The line is cut, or the session over, while a receptionist types: nothing is lost and nothing submitted twice. */
@MotcuaTest
class IntakeUnconnectedBrowserIT {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Test
    void keepsWhatIsTypedWhileThereIsNoConnectionAndSubmitsItOnce() {
        var page = IntakePage.open(browser.desk());
        var before = taken();
        page.context().setOffline(true);
        IntakePage.takeInUnconnected(page, Application.ofHouseholdBusiness().with("fullName", "Lê Thị Bé"));
        IntakePage.takeInUnconnected(page, Application.ofHouseholdBusiness().with("fullName", "Phan Văn Cu Tí"));
        assertThat(page.locator("#outbox li")).hasCount(2);
        browser.looksRight(page, "intake-offline");
        assertThat(taken()).isEqualTo(before);

        page.context().setOffline(false);
        assertThat(page.locator("#outbox li").getByText("Đã báo người nộp")).hasCount(2);
        browser.pictures(page, "intake-online-again");
        assertThat(taken()).isEqualTo(before + 2);
        page.reload();
        assertThat(page.locator("#outbox li")).hasCount(2);
        assertThat(taken()).isEqualTo(before + 2);
        page.locator("#outbox button").first().click();
        assertThat(page.locator("#outbox li")).hasCount(1);
    }

    @Test
    void keepsWhatIsTypedWhenTheSessionEnds() {
        var page = IntakePage.open(browser.desk());
        ApplyPage.fill(page, Application.ofHouseholdBusiness().with("fullName", "Võ Thị Gái"));
        page.context().clearCookies();
        page.locator("#submit").click();
        assertThat(page.locator("#outbox")).containsText("Hãy đăng nhập lại");
        assertThat(page.locator("#outbox li")).containsText("Võ Thị Gái");
        browser.pictures(page, "intake-signed-out");
        var before = taken();

        IntakePage.signIn(page);
        page.navigate("/counter?lang=vi");
        assertThat(page.locator("#outbox li")).containsText("đã nộp");
        assertThat(taken()).isEqualTo(before + 1);
    }

    @Test
    void keepsForALaterLookWhatIsRefusedWhenTheLineIsBack() {
        var page = IntakePage.open(browser.desk());
        page.context().setOffline(true);
        ApplyPage.fill(page, Application.ofHouseholdBusiness().with("fullName", "Mai Thị Lựu"));
        page.locator("#document-identity").setInputFiles(ApplyPage.noPaper());
        page.locator("#submit").click();
        assertThat(page.locator("#kept")).isVisible();
        page.context().setOffline(false);
        assertThat(page.locator("#outbox li")).containsText("cần sửa");
        browser.pictures(page, "intake-to-correct");

        page.locator("#outbox a").click();
        page.reload(); // a hash alone loads nothing
        assertThat(page.getByLabel("Họ và tên").first()).hasValue("Mai Thị Lựu");
        assertThat(page.locator("#problem")).isVisible();
        page.locator("#document-identity").setInputFiles(ApplyPage.identity());
        page.locator("#submit").click();
        assertThat(page.locator("#taken [data-key]")).isVisible();
        assertThat(page.locator("#outbox")).isHidden();
    }

    private int taken() {
        return database.sql("select count(*) from dossier where unit = ? and channel = 1")
                .param(IntakePage.UNIT)
                .query(Integer.class)
                .single();
    }
}
