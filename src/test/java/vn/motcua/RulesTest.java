package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the decree's rules names tests that exist. */
class RulesTest {
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:IT|Test))(?:\\.(\\w+))?`");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        var sources = sources();
        var named = TEST.matcher(Files.readString(Path.of("src/docs/rules.md")))
                .results()
                .toList();

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named.stream().filter(it -> !exists(it, sources)).map(MatchResult::group))
                .isEmpty();
    }

    private static boolean exists(MatchResult test, Map<String, String> sources) {
        var source = sources.getOrDefault(test.group(1), "");
        return test.group(2) == null ? !source.isEmpty() : source.contains("void " + test.group(2) + "(");
    }

    private static Map<String, String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .collect(Collectors.toMap(RulesTest::name, RulesTest::text));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
