package vn.motcua.support;

import com.microsoft.playwright.Page;

/** The page on which staff sign in. Demo staff have their name as password. */
public final class SignIn {
    private SignIn() {}

    /** Asks for a page that needs it, and waits until that page has come. */
    public static Page at(Page page, String path, String user) {
        page.navigate(path);
        here(page, user);
        page.waitForURL("**" + path + "**");
        return page;
    }

    /** On the page that shows. */
    public static void here(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(user);
        page.locator("main form button").click();
    }
}
