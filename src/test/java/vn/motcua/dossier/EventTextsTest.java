package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A timeline without words for an event would not open. */
class EventTextsTest {
    private static final Properties TEXTS = new Properties();

    @BeforeAll
    static void read() throws IOException {
        var file = Path.of("src/main/resources/texts/dossier.properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            TEXTS.load(reader);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EventKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLOCK_PAUSED", "CLOCK_RESUMED", "OPINION_GIVEN", "TASK_REASSIGNED"})
    void everyEventIsTold(EventKind kind) {
        assertThat(TEXTS).containsKey(event(kind, Map.of()).textKey());
    }

    @ParameterizedTest
    @CsvSource({
        "CLOCK_PAUSED, ground, PUBLIC_POSTING",
        "CLOCK_PAUSED, ground, TAX",
        "CLOCK_RESUMED, ground, PUBLIC_POSTING",
        "CLOCK_RESUMED, ground, TAX",
        "TASK_REASSIGNED, cause, SUBSTITUTION_BEGAN",
        "TASK_REASSIGNED, cause, SUBSTITUTION_ENDED",
        "TASK_REASSIGNED, cause, REASSIGNED",
        "TASK_REASSIGNED, cause, OUTSIDE",
        "RESULT_ISSUED, seal, AWAITED",
        "RETURNED, way, post",
        "RETURNED, collectedBy, representative",
        "OPINION_GIVEN, answer, AGREE",
        "OPINION_GIVEN, answer, DISAGREE"
    })
    void someAreToldByWhatTheySay(EventKind kind, String detail, String value) {
        var key = event(kind, Map.of(detail, value)).textKey();

        assertThat(key).isEqualTo("event." + kind + "." + value);
        assertThat(TEXTS).containsKey(key);
    }

    @Test
    void aSupplementIsNotToldByItsGround() {
        var event = event(EventKind.SUPPLEMENT_REQUESTED, Map.of("ground", "SUPPLEMENT"));

        assertThat(event.textKey()).isEqualTo("event.SUPPLEMENT_REQUESTED");
    }

    private static DossierEvent event(EventKind kind, Map<String, Object> detail) {
        return new DossierEvent(1, Instant.EPOCH, kind, Optional.empty(), "system", Optional.empty(), detail);
    }
}
