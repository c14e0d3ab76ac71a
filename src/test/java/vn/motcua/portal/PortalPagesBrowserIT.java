package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.DossierPage;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.WholeWay;

/** Every page of the portal, in each language: for everybody, however she reads it. */
@MotcuaTest
class PortalPagesBrowserIT {
    private static final String BROKEN = """
            async () => (await Promise.all([...document.images].map(it => {
              it.loading = 'eager';
              return it.decode().then(() => '', () => it.src);
            }))).filter(Boolean)""";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    private Page page;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "id"})
    void isAccessibleAndTranslated(String language) {
        page = browser.phone();
        for (var path : new String[] {
            "/",
            "/?q=visa",
            "/?q=zzz",
            "/guide",
            "/guide/business",
            "/procedures/household-business-registration",
            "/procedures/certified-copies",
            "/procedures/land-first-certificate",
            "/procedures/unknown",
            "/lookup",
            "/sign-in",
            "/sign-in?error",
            "/my-dossiers/sign-in?problem=FAILED",
            "/verify/UNKNOWN",
            "/appointments",
            "/appointments/AAAA-BBBB-CCCC",
            "/tickets/AAAABBBBCCCC",
            "/display/19789",
            "/help",
            "/help/citizen",
            "/help/receptionist",
            "/help/officer",
            "/help/leader",
            "/help/designer",
            "/help/manager"
        }) {
            page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            looksRight(path.replaceAll("[^a-z]+", "-") + "-" + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"household-business-registration", "certified-copies", "land-first-certificate"})
    void soIsEveryFormEmptyAndWrong(String procedure) {
        page = browser.phone();
        for (var language : new String[] {"en", "id", "vi"}) {
            page.navigate("/procedures/" + procedure + "/apply?lang=" + language);
            assertThat(page.locator(".fjs-form")).isVisible();
            page.locator("#submit").click();
            assertThat(page.locator("#problem")).isVisible();
            looksRight("-apply-" + procedure + "-" + language);
        }
    }

    @Test
    void soIsEveryDossierWhateverItsState() {
        var unpaid = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", unpaid.code(), Map.of("receptionOutcome", "accept"));
        var ready = WholeWay.completed(motcua, Application.ofHouseholdBusiness());
        page = browser.phone();
        for (var language : new String[] {"vi", "en", "id"}) {
            shows(unpaid, "unpaid", language);
            shows(ready, "ready", language);
        }
    }

    private void shows(Submitted dossier, String state, String language) {
        DossierPage.open(page, dossier, language);
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        looksRight("-dossier-" + state + "-" + language);
    }

    private void looksRight(String name) {
        org.assertj.core.api.Assertions.assertThat(page.evaluate(BROKEN))
                .as("pictures that do not load, " + page.url())
                .asList()
                .isEmpty();
        browser.looksRight(page, "portal" + name);
    }
}
