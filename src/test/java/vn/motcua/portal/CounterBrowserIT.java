package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierLog;
import vn.motcua.support.Application;
import vn.motcua.support.ApplyPage;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.SignIn;

/** Somebody without a phone stands at the counter, and a receptionist types in what she says. */
@MotcuaTest
class CounterBrowserIT {
    private static final String APPLY = "/procedures/household-business-registration/apply";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    JdbcClient database;

    @Test
    void aReceptionistIsLedToHerDesk() {
        var page = signedIn("reception19813");
        page.navigate(APPLY);

        assertThat(page).hasURL(Pattern.compile(".*/counter/intake/household-business-registration"));
    }

    @Test
    void anybodyElsesIsOneFromHome() {
        var citizen = motcua.submitted(Application.ofHouseholdBusiness()).code();
        assertThat(channel(citizen)).isEqualTo("ONLINE");
        assertThat(log.of(citizen).get(0).actor()).isEqualTo("applicant");

        var page = signedIn("specialist19813"); // no receptionist: at this desk she is a citizen like others
        page.navigate(APPLY);
        ApplyPage.fill(page, Application.ofHouseholdBusiness());
        ApplyPage.send(page);
        assertThat(page.locator("#lookup-key")).isVisible();
        assertThat(channel(page.url().replaceAll(".*/", ""))).isEqualTo("ONLINE");
    }

    @Test
    void aReceptionistHandsInASupplement() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().in("19813"));
        motcua.does(
                "reception19813",
                dossier.code(),
                Map.of("receptionOutcome", "supplement", "missingContent", "Biên bản họp"));
        var page = signedIn("reception19813");
        page.navigate("/counter/supplement?lang=vi");
        page.locator("#code").fill(dossier.code());
        page.locator("#note").fill("Mang đến quầy");
        browser.looksRight(page, "counter-supplement");
        page.locator("main form button").last().click();

        assertThat(page.locator(".govuk-notification-banner")).containsText(dossier.code());
        browser.pictures(page, "counter-supplement-done");
        page.locator("#code").fill(dossier.code());
        page.locator("#note").fill("Mang thêm đến quầy");
        page.locator("main form button").last().click();
        assertThat(page.locator(".govuk-error-summary")).containsText("không chờ bổ sung");
        browser.pictures(page, "counter-supplement-refused");
    }

    @Test
    void aForgedPageCannotSubmitInAReceptionistsName() {
        var page = signedIn("reception19813");
        page.navigate(APPLY);
        var status = page.evaluate("""
                async () => {
                  const body = new FormData();
                  body.append('application', new Blob(['{}'], { type: 'application/json' }));
                  return (await fetch('/counter/api/dossiers', { method: 'POST', body })).status;
                }""");

        assertThat(status).isEqualTo(403);
    }

    private Page signedIn(String user) {
        var page = browser.desk();
        page.navigate("/sign-in");
        SignIn.here(page, user);
        page.waitForURL("**/camunda/app/tasklist/**");
        return page;
    }

    /** As the register names it, and as the first event says. */
    private String channel(String code) {
        var stored = database.sql("select channel from dossier where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
        var said = log.of(code).get(0).text("channel").orElseThrow();
        assertThat(vn.motcua.dossier.Channel.valueOf(said).code()).isEqualTo(stored);
        return said;
    }
}
