package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final QuietHours NIGHT = hours("21:00", "07:00");

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T21:00:00+07:00, 2026-11-27T07:00:00+07:00",
        "2026-11-26T23:59:59+07:00, 2026-11-27T07:00:00+07:00",
        "2026-11-27T00:00:00+07:00, 2026-11-27T07:00:00+07:00",
        "2026-11-27T06:59:59+07:00, 2026-11-27T07:00:00+07:00",
        "2026-11-26T15:00:00+00:00, 2026-11-27T07:00:00+07:00"
    })
    void endInTheMorning(String moment, String end) {
        assertThat(NIGHT.end(at(moment))).hasValue(at(end));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26T07:00:00+07:00", "2026-11-26T12:00:00+07:00", "2026-11-26T20:59:59+07:00"})
    void areOverByDay(String moment) {
        assertThat(NIGHT.end(at(moment))).isEmpty();
    }

    @Test
    void mayLieWithinADay() {
        var noon = hours("11:30", "13:30");

        assertThat(noon.end(at("2026-11-26T12:00:00+07:00"))).hasValue(at("2026-11-26T13:30:00+07:00"));
        assertThat(noon.end(at("2026-11-26T13:30:00+07:00"))).isEmpty();
        assertThat(noon.end(at("2026-11-26T03:00:00+07:00"))).isEmpty();
    }

    @Test
    void thatEndWhenTheyBeginAreNone() {
        assertThat(hours("21:00", "21:00").end(at("2026-11-26T21:00:00+07:00"))).isEmpty();
        assertThat(hours("00:00", "00:00").end(at("2026-11-26T00:00:00+07:00"))).isEmpty();
    }

    private static QuietHours hours(String from, String to) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), DossierFacts.ZONE);
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
