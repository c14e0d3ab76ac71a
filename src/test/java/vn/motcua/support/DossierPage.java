package vn.motcua.support;

import com.microsoft.playwright.Page;
import java.util.Locale;
import vn.motcua.support.Motcua.Submitted;

/** The page of a dossier, opened as from the receipt. */
public final class DossierPage {
    private DossierPage() {}

    /** Code and key typed in, in the language that was chosen above. */
    public static Page open(Page page, Submitted dossier, String language) {
        page.navigate("/lookup");
        page.locator(".motcua-header__languages [lang=" + language + "]").click();
        page.locator("[name=code]").fill(dossier.code().toLowerCase(Locale.ROOT));
        page.locator("[name=key]").fill(dossier.key());
        page.locator("#lookup button").click();
        page.waitForURL("**/dossier/**");
        return page;
    }
}
