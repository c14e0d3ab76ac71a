package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** The questions lead somewhere, whichever answers one gives. */
@MotcuaTest
class GuideIT {
    private static final Pattern LINK = Pattern.compile("href=\"(/guide/[a-z/-]+)\"");

    @Autowired
    Motcua motcua;

    @ParameterizedTest
    @CsvSource({"vi, Nộp hồ sơ, Giấy tờ", "en, Apply, paper", "id, Ajukan, dokumen"})
    void everyWayEndsWithAProcedureOrAnAdvice(String language, String apply, String paper) {
        var open = new ArrayDeque<>(Set.of("/guide"));
        var seen = new HashSet<String>();
        var ends = new HashSet<String>();
        while (!open.isEmpty()) {
            var path = open.pop();
            var page = page(path, language);
            assertThat(page).as(path).contains("<html").doesNotContain("??");
            if (!page.contains("motcua-choices")) {
                ends.add(path);
                assertThat(page.contains("govuk-inset-text") || page.contains("/apply\""))
                        .as(path)
                        .isTrue();
            }
            LINK.matcher(page)
                    .results()
                    .map(it -> it.group(1))
                    .filter(seen::add)
                    .forEach(open::add);
        }

        assertThat(ends).hasSizeGreaterThan(8).contains("/guide/business/household");
        assertThat(page("/guide/business/household", language))
                .contains("/procedures/household-business-registration/apply")
                .contains(apply)
                .containsIgnoringCase(paper);
    }

    @Test
    void whatIsNoLongerThereLeadsToTheBeginning() {
        for (var path : new String[] {"/guide/gone", "/guide/need/gone", "/guide/need/business"}) {
            var answer = motcua.http().get().uri(path).retrieve().toBodilessEntity();
            assertThat(answer.getStatusCode().value()).as(path).isIn(200, 302);
            assertThat(page(path, "vi")).as(path).contains("Ông/Bà cần làm việc gì?");
        }
    }

    @Test
    void everydayWordsFindTheProcedureOnTheHomePage() {
        assertThat(page("/?q=mo quan", "vi"))
                .contains("hộ kinh doanh")
                .doesNotContain("Gần nhất là")
                .doesNotContain("/procedures/certified-copies\"");
        assertThat(page("/?q=toi muon sao y bang cap", "vi"))
                .contains("Gần nhất là")
                .contains("/procedures/certified-copies\"");
        assertThat(page("/?q=open a shop", "en")).contains("/procedures/household-business-registration\"");
    }

    private String page(String path, String language) {
        return motcua.http()
                .get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .header("Accept-Language", language)
                .retrieve()
                .body(String.class);
    }
}
