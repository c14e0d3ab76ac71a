package vn.motcua.support;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pages as pictures in {@code target/screenshots}, for somebody to look at who started the tests with {@code -Dpictures=true}. */
final class Pictures {
    private static final boolean WANTED = Boolean.getBoolean("pictures");
    private static final Path FOLDER = Path.of("target/screenshots");

    private Pictures() {}

    static void of(Page page, String name) {
        if (WANTED) {
            take(page, name);
        }
    }

    /** The page is afterwards as large as before. */
    static void onPhoneAndDesk(Page page, String name) {
        if (!WANTED) {
            return;
        }
        var size = page.viewportSize();
        page.setViewportSize(360, 740);
        take(page, name + "-phone");
        page.setViewportSize(1366, 900);
        take(page, name + "-desk");
        page.setViewportSize(size.width, size.height);
    }

    /** Wanted or not. */
    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
    }
}
