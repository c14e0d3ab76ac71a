package vn.motcua.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;

/**
 * Somebody without a mouse. Each stop of the tabulator is looked at: it lies on the screen, one sees that one is there,
 * and there is a way on.
 */
public final class Keyboard {
    private static final int MOST_STOPS = 100;
    private static final String STOP = """
            () => {
              const parts = it => [it, ...(it.labels ?? []), it.closest('.fjs-input-group')].filter(Boolean)
                .flatMap(part => [null, '::before', '::after'].map(pseudo => getComputedStyle(part, pseudo)));
              const drawn = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                && !/, 0\\)$/.test(style.outlineColor);
              const yellow = 'rgb(255, 221, 0)';
              const marked = it => parts(it).some(style => drawn(style) || style.boxShadow !== 'none' || style.backgroundColor === yellow);
              const look = it => parts(it).map(style => [drawn(style) ? style.outline : '', style.boxShadow, style.backgroundColor].join()).join('|');
              const it = document.activeElement;
              const last = window.lastStop;
              const here = it.getBoundingClientRect();
              const name = [...(it.labels ?? [])].map(label => label.textContent.trim()).join(' ')
                || it.getAttribute('aria-label') || it.textContent.trim();
              window.lastStop = { it, look: look(it) };
              return {
                name, nowhere: it === document.body, marked: marked(it), type: it.type ?? '', html: it.outerHTML.slice(0, 200),
                stuck: last?.it === it,
                alike: last !== undefined && last.it !== it && last.it !== document.body && last.it.isConnected && look(last.it) === last.look,
                last: last?.it.outerHTML.slice(0, 200) ?? '',
                onScreen: here.width > 0 && here.bottom > 0 && here.top < innerHeight && here.right > 0 && here.left < innerWidth
              };
            }""";

    private static final String DRAWN = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** As far as the tabulator leads: to what is called so, or has a label that begins so. */
    public void tabTo(String name) {
        goTo(name, "Tab");
    }

    /** The same backwards. */
    public void backTo(String name) {
        goTo(name, "Shift+Tab");
    }

    private void goTo(String name, String key) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            if (step(key).startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("The tabulator does not lead to '" + name + "' on " + page.url());
    }

    /** One stop on; its name. */
    @SuppressWarnings("unchecked")
    private String step(String key) {
        page.keyboard().press(key);
        var stop = (Map<String, Object>) page.evaluate(STOP);
        if (stop.get("nowhere").equals(true)) {
            return "";
        }
        var here = page.url() + " " + stop.get("html");
        assertThat(stop.get("stuck").equals(true) && !stop.get("type").equals("date"))
                .as("no way on: " + here)
                .isFalse();
        assertThat(stop.get("onScreen")).as("not on the screen: " + here).isEqualTo(true);
        assertThat(stop.get("marked")).as("no sign of the focus: " + here).isEqualTo(true);
        assertThat(stop.get("alike"))
                .as("looks the same without the focus: " + stop.get("last"))
                .isEqualTo(false);
        return (String) stop.get("name");
    }

    public void press(String key) {
        page.keyboard().press(key);
    }

    /** Types into the field that is called so. */
    public void type(String name, String text) {
        tabTo(name);
        page.keyboard().type(text);
    }

    /** Goes to what is called so, and presses Enter. */
    public void enter(String name) {
        tabTo(name);
        press("Enter");
    }

    /** Goes to the list that is called so, opens it and takes what it offers. */
    public void takeOne(String list) {
        tabTo(list);
        press("ArrowDown");
        page.locator(".fjs-dropdownlist-item.focused").waitFor();
        page.evaluate(DRAWN); // only then does the list listen to keys
        press("Enter");
    }

    /** Goes to what is called so, presses Enter, and waits for the page to which that leads. */
    public void follow(String name) {
        tabTo(name);
        page.waitForNavigation(() -> press("Enter"));
    }

    /** Goes to the field that is called so, and gives it a file; the dialog in between belongs to the desktop. */
    public void choose(String name, FilePayload file) {
        tabTo(name);
        page.locator("input[type=file]:focus").setInputFiles(file);
    }
}
