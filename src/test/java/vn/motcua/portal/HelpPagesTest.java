package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each page of help is there in each language, with the same sections and pictures that exist. */
class HelpPagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PICTURE = Pattern.compile("<img [^>]*src=\"([^\"]+)\" alt=\"([^\"]+)\"");
    private static final Pattern SECTION = Pattern.compile("<h2 [^>]*>([^<]+)</h2>");

    @ParameterizedTest
    @EnumSource
    void areThereInEachLanguage(HelpPages.Reader reader) throws IOException {
        var vietnamese = page(reader, "vi");
        assertThat(pictures(vietnamese)).isNotEmpty();
        for (var language : List.of("en", "id")) {
            assertThat(pictures(page(reader, language))).as(language).isEqualTo(pictures(vietnamese));
            assertThat(sections(page(reader, language))).as(language).isEqualTo(sections(vietnamese));
        }
        for (var picture : pictures(vietnamese)) {
            assertThat(RESOURCES.resolve("static" + picture)).isRegularFile();
        }
    }

    private static String page(HelpPages.Reader reader, String language) throws IOException {
        return Files.readString(RESOURCES.resolve("templates/help/" + reader.key() + "_" + language + ".html"));
    }

    private static List<String> pictures(String page) {
        return PICTURE.matcher(page).results().map(it -> it.group(1)).toList();
    }

    private static long sections(String page) {
        return SECTION.matcher(page).results().count();
    }
}
