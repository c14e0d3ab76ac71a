package vn.motcua.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** The system's own Chromium, without a window. */
@TestComponent
@Lazy
public class Browser implements AutoCloseable {
    private static final String HEADLESS = "/usr/bin/chromium-headless-shell"; // faster than the whole one
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int PATIENCE = 90_000; // ms; Cockpit is slow to come up on a busy machine
    private static final int ASSERTION_PATIENCE = 30_000; // ms
    private static final int TEXT_SHOWN = 400; // characters of a page with a failure

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;

    Browser(Environment environment) {
        address = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(FLAGS));
    }

    /** A fresh profile on a phone. */
    public Page phone() {
        return page(360, 740, "vi-VN");
    }

    /** A fresh profile on the smallest phone. */
    public Page narrow() {
        return page(320, 640, "vi-VN");
    }

    /** A fresh profile on an office computer. */
    public Page desk() {
        return desk("vi-VN");
    }

    /** The same, of somebody who reads another language. */
    public Page desk(String locale) {
        return page(1366, 900, locale);
    }

    /** A phone that runs none of our scripts. */
    public Page phoneWithoutScripts() {
        return page(options(360, 740, "vi-VN").setJavaScriptEnabled(false));
    }

    private Page page(int width, int height, String locale) {
        return page(options(width, height, locale));
    }

    private NewContextOptions options(int width, int height, String locale) {
        return new NewContextOptions().setBaseURL(address).setLocale(locale).setViewportSize(width, height);
    }

    private Page page(NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** For somebody to look at, when that is wanted. */
    public void picture(Page page, String name) {
        Pictures.of(page, name);
    }

    /** The same page on a phone and on an office computer. */
    public void pictures(Page page, String name) {
        Pictures.onPhoneAndDesk(page, name);
    }

    /** Whatever is open when a test fails, for somebody to look at. */
    void pictures(String failed) {
        var pages = pages();
        for (int page = 0; page < pages.size(); page++) {
            Pictures.take(pages.get(page), failed + "-" + page);
        }
    }

    /** The addresses of the open pages, each with how its text begins. */
    String open() {
        return pages().stream()
                .map(it -> it.url() + " "
                        + StringUtils.abbreviate(it.locator("body").innerText(), TEXT_SHOWN))
                .collect(Collectors.joining("\n"));
    }

    void closePages() {
        List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    }

    private List<Page> pages() {
        return chromium.contexts().stream().flatMap(it -> it.pages().stream()).toList();
    }

    /** No finding of axe-core that is serious or critical. */
    public void isAccessible(Page page) {
        Axe.check(page);
    }

    /** Accessible, for whoever enlarges it too, and still for whoever asks for that. */
    public void isForEverybody(Page page) {
        isAccessible(page);
        Adapted.check(page);
    }

    /** A whole page of ours: for everybody, with all its texts, and in pictures for somebody to look at. */
    public void looksRight(Page page, String name) {
        isForEverybody(page);
        assertThat(page.locator("body").innerText()).as(page.url()).doesNotContain("??");
        pictures(page, name);
    }

    /** The same for a part of a page that is not ours as a whole. */
    public void isAccessible(Page page, String part) {
        Axe.check(page, part);
    }

    private static Path executable() {
        return Stream.of(HEADLESS, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Install Chromium: apt-get install chromium-headless-shell"));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
