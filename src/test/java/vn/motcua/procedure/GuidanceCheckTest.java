package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped guidance is whole, and each way of breaking it is told. */
class GuidanceCheckTest {
    private static final Path PROCESSES = Path.of("processes");

    private static final String WHOLE = """
            start: a
            questions:
              - id: a
                ask: {vi: A, en: A, id: A}
                answers:
                  - {id: on, say: {vi: B, en: B, id: B}, then: b}
                  - {id: end, say: {vi: C, en: C, id: C}, advice: {vi: D, en: D, id: D}}
              - id: b
                ask: {vi: E, en: E, id: E}
                answers:
                  - {id: one, say: {vi: F, en: F, id: F}, procedures: [known]}
                  - {id: two, say: {vi: G, en: G, id: G}, procedures: [known]}
            """;

    @Test
    void theShippedOneIsWhole() throws IOException {
        try (var folders = Files.list(PROCESSES)) {
            var slugs = folders.map(it -> it.getFileName().toString()).collect(Collectors.toSet());
            var shipped = GuidanceFile.parse(Files.readString(PROCESSES.resolve("guidance/guidance.yaml")));
            assertThat(GuidanceCheck.faults(shipped, slugs)).isEmpty();
            assertThat(shipped.questions()).hasSizeGreaterThan(3);
        }
    }

    @Test
    void nothingIsSaidOfAWholeOne() throws JsonProcessingException {
        assertThat(GuidanceCheck.faults(GuidanceFile.parse(WHOLE), Set.of("known")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            start: a            | start: c            | there is no question 'c'
            start: a            | start: b            | no answer leads to the question 'a'
            then: b}            | then: a}            | the question 'a' leads back to itself
            vi: E, en: E        | vi: E               | the question 'b' is not asked in all three languages
            vi: F, en: F        | vi: F               | the answer 'one' to 'b' is not given in all three languages
            vi: D, en: D        | vi: D               | has an advice that is not in all three languages
            , procedures: [known]} | }                | needs either a next question, or procedures or an advice
            then: b}            | then: b, procedures: [known]} | needs either a next question
            [known]             | [other]             | names the procedure 'other', which there is not
            id: two             | id: one             | the question 'b' has two answers 'one'
            id: two             | id: Hai             | needs an id of small letters
            """)
    void eachFaultIsTold(String from, String to, String told) throws JsonProcessingException {
        var broken = WHOLE.replaceFirst(java.util.regex.Pattern.quote(from), to);
        assertThat(broken).isNotEqualTo(WHOLE);

        assertThat(GuidanceCheck.faults(GuidanceFile.parse(broken), Set.of("known")))
                .anySatisfy(it -> assertThat(it).contains(told));
    }

    @Test
    void aMisspeltKeyIsNotPassedOver() {
        assertThatThrownBy(() -> GuidanceFile.parse(WHOLE.replace("advice:", "advise:")))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("advise");
    }
}
