package vn.motcua.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.AccessLog;
import vn.motcua.support.Application;
import vn.motcua.support.Browser;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.Part;
import vn.motcua.support.Scanner;
import vn.motcua.support.TasklistPage;

/** The files of a dossier beside each other, in real Chromium. */
@MotcuaTest
class ViewerBrowserIT {
    private static final String CLERK = "reception19813";

    @Autowired
    Browser browser;

    @Autowired
    Motcua motcua;

    @Autowired
    AccessLog access;

    @Test
    void aClerkComparesTwoFilesPagesTurnsAndPrints() {
        var code = submitted(Scanner.pdf(3), Scanner.picture(900, 600, "jpg"));
        var page = panel(code);
        view(page, "can-cuoc.pdf");
        view(page, "hop-dong.jpg");
        var panes = page.locator(".motcua-pane");
        assertThat(panes).hasCount(2);
        assertThat(page.locator(".motcua-sheet canvas")).hasCount(2);
        assertThat(panes.first().locator(".motcua-where")).hasText("1/3");
        button(panes.first(), "Trang sau").click();
        assertThat(panes.first().locator("canvas")).hasAttribute("aria-label", "can-cuoc.pdf, trang 2 trên 3");
        assertThat(lies(panes.last())).isTrue();
        button(panes.last(), "Xoay sang phải").click();
        page.waitForCondition(() -> !lies(panes.last()));
        browser.isAccessible(page, ".motcua-panel");
        for (var width : List.of(1440, 1024)) {
            page.setViewportSize(width, 900);
            browser.picture(page, "viewer-" + width);
        }
        page.setViewportSize(1440, 900);
        page.getByText("Toàn cửa sổ").click();
        button(panes.last(), "Phóng to").click();
        assertThat(page.evaluate("document.elementFromPoint(60, 400).closest('.motcua-viewer') !== null"))
                .as("above the list")
                .isEqualTo(true);
        browser.isAccessible(page, ".motcua-viewer");
        browser.picture(page, "viewer-whole");
        page.keyboard().press("Escape");
        assertThat(page.locator(".motcua-over")).hasCount(0);

        page.evaluate("window.print = () => window.printed = document.querySelectorAll('.motcua-paper img').length");
        button(panes.first(), "In").click();
        page.waitForFunction("window.printed === 3");
        assertThat(page.locator(".motcua-paper")).hasCount(0);
        assertThat(looks(code)).filteredOn("open document"::equals).hasSize(2);
    }

    @Test
    void whatDoesNotOpenSaysWhyInItsPlace() {
        var page = panel(submitted(Scanner.pdfWithPassword(), Scanner.picture(300, 200, "jpg")));
        view(page, "can-cuoc.pdf");
        assertThat(page.locator(".motcua-sheet [role=alert]")).containsText("tệp hỏng hoặc có mật khẩu");
        page.context().clearCookies();
        view(page, "hop-dong.jpg");
        assertThat(page.locator(".motcua-sheet [role=alert]").last()).containsText("Phiên làm việc đã hết");
        browser.picture(page, "viewer-wrong");
    }

    @Test
    void nothingThatWasUploadedRunsAndPapersOpenOutsideTheSandbox() {
        var code = submitted(Scanner.pdf(1), Scanner.picture(300, 200, "jpg"));
        var page = panel(code);
        var picture = page.request()
                .get(link(page, "hop-dong.jpg").getAttribute("href"))
                .headers();
        assertThat(picture)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-type", "image/jpeg");
        assertThat(picture.get("content-disposition")).startsWith("inline");
        assertThat(picture.get("content-security-policy")).contains("default-src 'none'", "sandbox");
        var pdf = page.request()
                .get(link(page, "can-cuoc.pdf").getAttribute("href"))
                .headers();
        assertThat(pdf)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-type", "application/pdf");
        assertThat(pdf.get("content-security-policy")).contains("object-src 'none'");

        assertThat(page.request().get(page.url()).headers().get("content-security-policy"))
                .contains("sandbox allow-forms", "allow-popups-to-escape-sandbox", "frame-ancestors 'none'");
        var tab = page.waitForPopup(() -> link(page, "hop-dong.jpg").click());
        tab.waitForLoadState();
        assertThat(tab.evaluate("document.images.length")).isEqualTo(1);
    }

    private String submitted(byte[] identity, byte[] premises) {
        var files =
                Map.of("identity", new Part("can-cuoc.pdf", identity), "premises", new Part("hop-dong.jpg", premises));
        return motcua.submitted(Application.ofHouseholdBusiness().in("19813").withFiles(files))
                .code();
    }

    private Page panel(String code) {
        var page = TasklistPage.signIn(browser.desk(), CLERK);
        page.setViewportSize(1440, 900);
        TasklistPage.open(page, "Việc chờ nhận", code);
        assertThat(TasklistPage.panel(page)).containsText(code);
        return page;
    }

    private static void view(Page page, String file) {
        page.locator("button[aria-label='Xem " + file + "']").click();
    }

    private static Locator link(Page page, String file) {
        return page.locator(".motcua-panel li a", new Page.LocatorOptions().setHasText(file));
    }

    private static Locator button(Locator pane, String name) {
        return pane.locator("button[aria-label='" + name + "']");
    }

    private static boolean lies(Locator pane) {
        return (Boolean) pane.locator("canvas").evaluate("it => it.width > it.height");
    }

    private List<String> looks(String code) {
        return access.of(code, 100).stream().map(AccessLog.Access::action).toList();
    }
}
