package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class HandOutTest {
    private static final ResourceBundleMessageSource TEXTS = new ResourceBundleMessageSource();
    private static final Map<String, Object> TO_ANOTHER = Map.of(
            "collectedBy", "representative",
            "receiverName", "B",
            "authorityPaper", "writtenAuthority",
            "identityChecked", "passport",
            "registerSigned", true);

    @BeforeAll
    static void read() {
        TEXTS.setBasename("texts/dossier");
        TEXTS.setDefaultEncoding("UTF-8");
        TEXTS.setFallbackToSystemLocale(false);
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Người được ủy quyền nhận; B; có văn bản ủy quyền; đã đối chiếu hộ chiếu; đã ký sổ trả kết quả",
        "en, Fetched by somebody with authority; B; written authority shown; passport checked; register of results signed",
        "id, Diambil oleh orang yang diberi kuasa; B; ada surat kuasa; paspor diperiksa; buku penyerahan hasil ditandatangani"
    })
    void isToldInEachLanguage(String language, String told) {
        assertThat(words(TO_ANOTHER, language)).isEqualTo(told);
    }

    @Test
    void tellsOfEarlierOnesWhatWasAskedThen() {
        var earlier = Map.<String, Object>of("collectedBy", "applicant", "identityChecked", "identityCard");

        assertThat(words(earlier, "vi")).isEqualTo("Người nộp hồ sơ nhận; đã đối chiếu thẻ căn cước");
    }

    @Test
    void callsANewChoiceByItsKey() {
        var answers = Map.<String, Object>of("collectedBy", "applicant", "identityChecked", "partyCard");

        assertThat(words(answers, "en")).isEqualTo("Fetched by the applicant; partyCard");
    }

    @Test
    void isNoneWhereNothingWasHandedOut() {
        assertThat(HandOut.of(event(EventKind.STEP_COMPLETED, Map.of("note", "x"))))
                .isEmpty();
        assertThat(HandOut.of(event(EventKind.RETURNED, TO_ANOTHER))).isEmpty();
    }

    private static String words(Map<String, Object> answers, String language) {
        return HandOut.of(event(EventKind.STEP_COMPLETED, answers))
                .orElseThrow()
                .words(TEXTS, Locale.forLanguageTag(language));
    }

    private static DossierEvent event(EventKind kind, Map<String, Object> detail) {
        return new DossierEvent(1, Instant.EPOCH, kind, Optional.empty(), "clerk", Optional.empty(), detail);
    }
}
