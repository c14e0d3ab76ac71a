package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.WholeWay;

/** The portal on the smallest phone, or enlarged four times on an office computer, which is the same to a page. */
@MotcuaTest
class NarrowPagesBrowserIT {
    private static final int WIDTH = 320; // pixels, as WCAG 2.2 has it (1.4.10)

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=visa",
                "/guide",
                "/procedures/household-business-registration",
                "/procedures/certified-copies",
                "/procedures/land-first-certificate",
                "/lookup",
                "/sign-in",
                "/verify/UNKNOWN",
                "/appointments",
                "/display/19789"
            })
    void needsNoScrollingSideways(String path) {
        var page = browser.narrow();
        for (var language : new String[] {"vi", "en", "id"}) {
            page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            fits(page);
        }
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"household-business-registration", "certified-copies", "land-first-certificate"})
    void noFormDoesEither(String procedure) {
        var page = browser.narrow();
        page.navigate("/procedures/" + procedure + "/apply?lang=vi");
        assertThat(page.locator(".fjs-form")).isVisible();
        fits(page);
        browser.picture(page, "narrow-apply-" + procedure);
        page.locator("#submit").click();
        assertThat(page.locator("#problem")).isVisible();
        fits(page);
        page.context().close();
    }

    @Test
    void noDossierDoesWhateverItsState() {
        var unpaid = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", unpaid.code(), Map.of("receptionOutcome", "accept"));
        var ready = WholeWay.completed(motcua, Application.ofHouseholdBusiness());
        for (var dossier : Map.of("unpaid", unpaid, "ready", ready).entrySet()) {
            var page = DossierPage.open(browser.narrow(), dossier.getValue(), "vi");
            fits(page);
            browser.picture(page, "narrow-dossier-" + dossier.getKey());
            page.context().close();
        }
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isEqualTo(WIDTH);
    }
}
