package vn.motcua.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** axe-core's rules of accessibility; what it finds serious or critical must not be there. */
final class Axe {
    private Axe() {}

    static void check(Page page) {
        check(page, rules(page));
    }

    /** @param part selector of what is looked at */
    static void check(Page page, String part) {
        check(page, rules(page).include(List.of(part)));
    }

    /** Without a blank page for each result, which is only needed for frames of other sites; there are none. */
    private static AxeBuilder rules(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static void check(Page page, AxeBuilder axe) {
        var findings = axe.analyze().getViolations().stream()
                .filter(it -> List.of("serious", "critical").contains(it.getImpact()))
                .map(it -> it.getId() + ": " + it.getNodes().get(0).getHtml())
                .toList();
        assertThat(findings).as(page.url()).isEmpty();
    }
}
