package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.unit.Unit;

/** What ships would pass where wards save, in each language. */
class DefaultTemplatesTest {
    private static final Unit UNIT =
            new Unit("19789", Unit.Kind.WARD, "Thuận Hóa", "H57.04", Optional.empty(), Optional.empty());

    private final ResourceBundleMessageSource messages = messages();
    private final DefaultTemplates defaults = new DefaultTemplates(messages);
    private final SampleFacts sample = new SampleFacts(messages, "https://motcua.hue.gov.vn");

    static Stream<TemplateKey> all() {
        return Arrays.stream(NoticeKind.values())
                .flatMap(kind -> Arrays.stream(NoticeForm.values())
                        .flatMap(form -> TemplateKey.LANGUAGES.stream()
                                .map(language -> new TemplateKey("19789", kind, form, language))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void leaveOpenOnlyWhatIsFilledIn(TemplateKey key) {
        var text = defaults.of(key.kind(), key.form(), key.locale());
        var facts = sample.of(UNIT, key.locale());
        var filled = text.filled(facts);

        assertThat(TemplateCheck.faults(key, text, facts)).isEmpty();
        assertThat(filled.subject() + filled.body())
                .contains("H57.04-261123-0001")
                .doesNotContain("{", "}");
        if (key.form() == NoticeForm.MESSAGE) {
            assertThat(MessageLength.of(filled.body()).parts())
                    .as(filled.body())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveNamesAndDescriptions(TemplateKey key) {
        assertThat(messages.getMessage("notice." + key.kind().key() + ".name", null, key.locale()))
                .isNotBlank();
        assertThat(key.kind().placeholders())
                .allSatisfy(it -> assertThat(messages.getMessage("placeholder." + it.key(), null, key.locale()))
                        .isNotBlank());
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("texts/notice");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.forLanguageTag("vi"));
        return source;
    }
}
