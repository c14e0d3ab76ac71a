package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Tasklist says in Vietnamese and Indonesian whatever the web app in use can say in English. */
class TasklistTextsTest {
    private static final String TASKLIST = "META-INF/resources/webjars/camunda/app/tasklist/";
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%[sd]|</?(?:a|br|b|strong|em)\\b[^>]*>|&\\w+;");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "id"})
    void everyTextIsTranslatedAndNoOther(String language) throws IOException {
        var english = texts("en");
        var translated = texts(language);

        assertThat(english).hasSizeGreaterThan(400);
        assertThat(translated.keySet()).isEqualTo(english.keySet());
        assertThat(translated.keySet())
                .as("said in English, but not at all in " + language)
                .noneMatch(
                        it -> !english.get(it).isBlank() && translated.get(it).isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "id"})
    void noPlaceholderIsLost(String language) throws IOException {
        var translated = texts(language);

        texts("en")
                .forEach((key, text) -> assertThat(placeholders(translated.getOrDefault(key, "")))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(placeholders(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "id"})
    void datesAreWrittenDayMonthYear(String language) throws IOException {
        var dates = json(language).path("dateLocales");

        assertThat(dates.path("longDateFormat").path("L").asText()).isEqualTo("DD/MM/YYYY");
        assertThat(dates.path("week").path("dow").asInt()).as("Monday").isEqualTo(1);
        assertThat(dates.path("months")).hasSize(12);
        assertThat(dates.path("weekdays")).hasSize(7);
    }

    /** The web app brings a file of the same name; ours must come first on the class path. */
    @Test
    void itsOwnConfigurationIsTheOneThatIsServed() throws IOException {
        var config = new ClassPathResource(TASKLIST + "scripts/config.js").getContentAsString(StandardCharsets.UTF_8);

        assertThat(config).contains("fallbackLocale: language").contains("const fallback = 'vi'");
        assertThat(getClass().getClassLoader().resources(TASKLIST + "scripts/config.js"))
                .as("the web app's own and ours; moved elsewhere, ours would be ignored")
                .hasSize(2);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(it -> it.replace(" ", "").replaceAll("^<a.*", "<a>"))
                .toList();
    }

    private static Map<String, String> texts(String language) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        flatten("", json(language), texts);
        return texts;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(path, node.asText());
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                flatten(path + "/" + i, node.get(i), texts);
            }
        } else {
            node.properties().forEach(it -> flatten(path + "/" + it.getKey(), it.getValue(), texts));
        }
    }

    private static JsonNode json(String language) throws IOException {
        var file = new ClassPathResource(TASKLIST + "locales/" + language + ".json");
        var text = file.getContentAsString(StandardCharsets.UTF_8).replace("\uFEFF", "");
        return new ObjectMapper().readTree(text);
    }
}
