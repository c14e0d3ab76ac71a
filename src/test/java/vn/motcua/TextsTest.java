package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said in Vietnamese is said in English and Indonesian too, and nothing else is. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    static Stream<Path> bundles() throws IOException {
        try (var texts = Files.list(RESOURCES.resolve("texts"));
                var pages = Files.list(RESOURCES)) {
            return Stream.concat(texts, pages)
                    .filter(it -> it.toString().endsWith(".properties"))
                    .filter(it -> !it.toString().matches(".*_(en|id)\\.properties"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void areTranslatedCompletely(Path vietnamese) throws IOException {
        var wanted = read(vietnamese);
        assertThat(wanted).isNotEmpty();
        for (var language : new String[] {"en", "id"}) {
            var name = vietnamese.getFileName().toString().replace(".properties", "_" + language + ".properties");
            var translated = read(vietnamese.resolveSibling(name));
            assertThat(translated.keySet()).as(name).isEqualTo(wanted.keySet());
            assertThat(translated.values())
                    .as(name)
                    .noneMatch(it -> it.toString().isBlank());
        }
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
