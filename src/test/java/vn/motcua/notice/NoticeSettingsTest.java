package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeSettingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"R5/PT5M | 5", "R2/PT1S | 2", "PT5M,PT10M,PT1H | 4", "PT5M | 2"})
    void countAttemptsAsTheEngineDoes(String cycle, int attempts) {
        assertThat(new NoticeSettings("motcua@localhost", cycle, Duration.ZERO, Map.of()).attempts())
                .isEqualTo(attempts);
    }
}
