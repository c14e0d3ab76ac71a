package vn.motcua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.Browser;
import vn.motcua.support.MotcuaTest;

/** What a page costs somebody with a slow line, all of it, the first time; and that it comes from here alone, and must. */
@MotcuaTest
class LightPagesBrowserIT {
    @Autowired
    Browser browser;

    @ParameterizedTest
    @CsvSource({
        "/, 150",
        "/guide, 150",
        "/procedures/land-first-certificate, 150",
        "/lookup, 150",
        "/verify/UNKNOWN, 150",
        "/appointments, 150",
        "/procedures/household-business-registration/apply, 350"
    })
    void isLight(String path, int most) {
        var page = browser.phone();
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);
        var policy = page.navigate(path).headers().get("content-security-policy");
        if (path.endsWith("/apply")) {
            assertThat(page.locator(".fjs-form")).isVisible();
        }
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);

        assertThat(answers).isNotEmpty();
        assertThat(kibibytes(answers)).as("KiB of " + path).isPositive().isLessThanOrEqualTo(most);
        assertThat(answers).allMatch(it -> isHere(page, it));
        assertThat(policy).contains("default-src 'self'", "object-src 'none'").doesNotContain("script-src");
    }

    /** As it went over the line, compressed. */
    private static int kibibytes(List<Response> answers) {
        return answers.stream()
                        .mapToInt(it -> it.request().sizes().responseBodySize)
                        .sum()
                / 1024;
    }

    private static boolean isHere(Page page, Response answer) {
        var url = URI.create(answer.url());
        return url.getHost() == null
                || url.getHost().equals(URI.create(page.url()).getHost());
    }
}
