package vn.motcua.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * A page as people have it who enlarge it or cannot bear what moves (WCAG 2.2: 1.4.4, 1.4.10, 2.3.3): nothing is to be
 * scrolled sideways, nothing is cut off, every text grows with the size that the reader chose, and nothing moves.
 */
final class Adapted {
    private static final int OFFICE = 1280; // pixels
    private static final int HALF = OFFICE / 2; // the same enlarged twice, which is the same to a page
    private static final int QUARTER = OFFICE / 4;
    private static final String WIDTH = "document.documentElement.scrollWidth";
    private static final String CUT = """
            () => [...document.querySelectorAll('body *')].filter(it => {
              const style = getComputedStyle(it);
              return /hidden|clip/.test(style.overflowX + style.overflowY) && it.checkVisibility() && it.clientWidth > 1
                && it.innerText?.trim() && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1);
            }).map(it => it.outerHTML.slice(0, 160))""";
    private static final String SMALL = """
            () => {
              const hasText = it => [...it.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.data.trim());
              const texts = [...document.querySelectorAll('body *')]
                .filter(it => it.checkVisibility() && !it.closest('.motcua-display') && (hasText(it) || it.matches('input:not([type=checkbox], [type=radio]), select, textarea')));
              const size = it => parseFloat(getComputedStyle(it).fontSize);
              const before = texts.map(size);
              document.documentElement.style.fontSize = '200%';
              return texts.filter((it, index) => size(it) < 1.9 * before[index]).map(it => it.outerHTML.slice(0, 160));
            }""";
    private static final String MOVING = """
            () => {
              const long = times => times.split(',').some(it => parseFloat(it) * (it.endsWith('ms') ? 0.001 : 1) > 0.01);
              return [...document.querySelectorAll('*')]
                .filter(it => [null, '::before', '::after'].map(part => getComputedStyle(it, part))
                  .some(style => long(style.animationDuration) || long(style.transitionDuration)))
                .map(it => it.outerHTML.slice(0, 160));
            }""";

    private Adapted() {}

    /** The page is afterwards as large as before. */
    static void check(Page page) {
        var size = page.viewportSize();
        fits(page, QUARTER, size.height);
        fits(page, HALF, size.height);
        page.setViewportSize(OFFICE, size.height);
        assertThat(page.evaluate(SMALL))
                .as("does not grow, " + page.url())
                .asList()
                .isEmpty();
        fits(page, OFFICE, size.height);
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(size.width, size.height);
        isStill(page);
    }

    /** For whoever asked her computer for less motion; also of pages that are not ours as a whole. */
    static void isStill(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.evaluate(MOVING)).as("moves, " + page.url()).asList().isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    }

    private static void fits(Page page, int width, int height) {
        page.setViewportSize(width, height);
        assertThat((Integer) page.evaluate(WIDTH))
                .as("scrolls sideways at " + width + ", " + page.url())
                .isLessThanOrEqualTo(width);
        assertThat(page.evaluate(CUT))
                .as("cut off at " + width + ", " + page.url())
                .asList()
                .isEmpty();
    }
}
