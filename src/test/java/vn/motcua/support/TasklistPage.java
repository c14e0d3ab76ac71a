package vn.motcua.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Tasklist as a member of staff goes about in it, in Vietnamese. */
public final class TasklistPage {
    private static final String ADDRESS = "/camunda/app/tasklist/default/";

    private TasklistPage() {}

    /** Demo staff have their name as password. */
    public static Page signIn(Page page, String user) {
        page.navigate(ADDRESS);
        return signInHere(page, user);
    }

    /** On the page for signing in that shows. */
    public static Page signInHere(Page page, String user) {
        SignIn.here(page, user);
        assertThat(page.getByText("Việc chờ nhận")).isVisible();
        return page;
    }

    /** Opens the task of a dossier from the list that this filter shows now. */
    public static void open(Page page, String filter, String code) {
        page.navigate("about:blank");
        page.navigate(ADDRESS);
        page.getByText(filter).click();
        page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(code))
                .click();
        assertThat(page.locator(".fjs-form").first()).isVisible();
    }

    /** Opens a task by its link, as other pages lead to it. */
    public static void openTask(Page page, Object task) {
        page.navigate("about:blank");
        page.navigate(ADDRESS + "#/?task=" + task);
        assertThat(page.locator(".nav-tabs a").first()).isVisible();
    }

    /** Claims the task of a dossier for this user and opens it from the list of his own. */
    public static void openMine(Page page, Motcua motcua, String user, String code) {
        motcua.claims(user, (String) motcua.tasks(user, code).get(0).get("id"));
        open(page, "Việc của tôi", code);
    }

    /** A label that is this text and no more. */
    public static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /** What is to be known about the dossier of the task that is open. */
    public static Locator panel(Page page) {
        page.locator(".nav-tabs a").getByText("Hồ sơ").first().click();
        return page.locator(".motcua-panel");
    }

    /** Back from the panel. */
    public static void form(Page page) {
        page.locator(".nav-tabs a").first().click();
        assertThat(page.locator(".fjs-form").first()).isVisible();
    }

    public static void complete(Page page) {
        page.locator("[cam-tasklist-form] .form-actions .btn-primary").click();
        assertThat(page.locator(".motcua-done")).containsText("Việc đã hoàn thành");
    }
}
