package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IcsFileTest {
    private static final String PLACE = "Trung tâm Phục vụ hành chính công phường Thuận Hóa, số 1 đường dài; tầng 2";

    private final String file = IcsFile.of(new IcsFile.Event(
            "A1B0C2D3E4F5",
            Instant.parse("2026-11-27T01:00:00Z"),
            Duration.ofMinutes(15),
            "Một cửa: Sao y, chứng thực",
            PLACE,
            "Mã\nA1B0",
            "https://motcua.example/appointments/A1B0C2D3E4F5",
            Instant.parse("2026-11-26T01:00:00Z")));

    @Test
    void saysWhenWhereAndWhat() {
        var whole = file.replace("\r\n ", "");
        assertThat(whole)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART:20261127T010000Z\r\n", "DTEND:20261127T011500Z\r\n")
                .contains("SUMMARY:Một cửa: Sao y\\, chứng thực\r\n")
                .contains("LOCATION:" + PLACE.replace(",", "\\,").replace(";", "\\;") + "\r\n")
                .contains("DESCRIPTION:Mã\\nA1B0\r\n");
    }

    @Test
    void noLineIsLongerThanACalendarReads() {
        assertThat(file.split("\r\n"))
                .hasSizeGreaterThan(14)
                .allMatch(it -> it.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
}
