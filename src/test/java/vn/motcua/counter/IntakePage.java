package vn.motcua.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import vn.motcua.support.Application;
import vn.motcua.support.ApplyPage;
import vn.motcua.support.SignIn;

/** The page at the reception desk where an application is typed in. */
final class IntakePage {
    static final String PATH = "/counter/intake/household-business-registration";
    static final String UNIT = "19813";
    private static final String CLERK = "reception" + UNIT;

    private IntakePage() {}

    static void signIn(Page page) {
        page.navigate("/sign-in");
        SignIn.here(page, CLERK);
        page.waitForURL("**/camunda/app/tasklist/**");
    }

    static Page open(Page page) {
        signIn(page);
        page.navigate(PATH + "?lang=vi");
        assertThat(page.locator(".fjs-form")).isVisible();
        assertThat(page.locator("#document-identity")).isVisible();
        return page;
    }

    static void takeInUnconnected(Page page, Application application) {
        ApplyPage.fill(page, application);
        page.locator("#submit").click();
        assertThat(page.locator("#kept")).isVisible();
        assertThat(page.getByLabel("Họ và tên").first()).hasValue("");
    }
}
