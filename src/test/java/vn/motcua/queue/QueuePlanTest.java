package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped plan is whole, and each way of breaking it is told and changes nothing. */
class QueuePlanTest {
    private static final String WHOLE = """
            services:
              - {key: copies, letter: A, name: {vi: A, en: A, id: A}, minutes: 10, appointments: 2}
              - {key: land, letter: B, name: {vi: B, en: B, id: B}, minutes: 20}
            grounds:
              - {key: elderly, name: {vi: C, en: C, id: C}}
            """;

    @Test
    void theShippedOneIsWhole() throws IOException {
        var shipped = QueuePlanFile.parse(Files.readString(Path.of("processes/queue/queue.yaml")));
        assertThat(QueuePlanCheck.faults(shipped)).isEmpty();
        assertThat(shipped.services()).hasSizeGreaterThan(5);
        assertThat(shipped.bookable())
                .isNotEmpty()
                .hasSizeLessThan(shipped.services().size());
        assertThat(shipped.grounds()).hasSize(4);
    }

    @Test
    void nothingIsSaidOfAWholeOne() throws JsonProcessingException {
        assertThat(QueuePlanCheck.faults(QueuePlanFile.parse(WHOLE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            letter: B        | letter: A        | the service 'land' has the letter 'A' of another one
            letter: B        | letter: b        | needs one capital letter
            key: land        | key: copies      | the service 'copies' stands there twice
            key: land        | key: Đất         | needs a key of small letters
            vi: B, en: B     | vi: B            | the service 'land' is not named in all three languages
            minutes: 20      | minutes: 0       | the service 'land' needs minutes from 1 to 240
            , minutes: 20    | ''               | the service 'land' needs minutes from 1 to 240
            appointments: 2  | appointments: -1 | the service 'copies' needs appointments from 0 to 50
            vi: C, en: C     | vi: C            | the ground 'elderly' is not named
            """)
    void eachFaultIsTold(String from, String to, String told) throws JsonProcessingException {
        var broken = WHOLE.replaceFirst(Pattern.quote(from), to);
        assertThat(broken).isNotEqualTo(WHOLE);

        assertThat(QueuePlanCheck.faults(QueuePlanFile.parse(broken)))
                .anySatisfy(it -> assertThat(it).contains(told));
    }

    @Test
    void aFaultLeavesWhatWasThereBefore() throws JsonProcessingException {
        var before = QueuePlanFile.parse(WHOLE);
        assertThat(QueuePlanFile.read(WHOLE.replace("letter: B", "letter: A"), before))
                .isSameAs(before);
        assertThat(QueuePlanFile.read("services: [", before)).isSameAs(before);
        assertThat(QueuePlanFile.read("", before)).isSameAs(before);
        assertThat(QueuePlanFile.read(WHOLE, QueuePlan.EMPTY)).isEqualTo(before);
    }

    @Test
    void aMisspeltKeyIsNotPassedOver() {
        assertThatThrownBy(() -> QueuePlanFile.parse(WHOLE.replace("appointments:", "appointment:")))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("appointment");
    }
}
