package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.OfficeHours;

class SlotsTest {
    private static final OfficeHours HOURS = new OfficeHours(
            ZoneId.of("Asia/Ho_Chi_Minh"),
            LocalTime.of(7, 30),
            LocalTime.of(11, 30),
            LocalTime.of(13, 0),
            LocalTime.of(17, 0),
            LocalTime.of(15, 0));

    @Test
    void fillTheMorningAndTheAfternoon() {
        assertThat(Slots.of(HOURS, 120))
                .extracting(LocalTime::toString)
                .containsExactly("07:30", "09:30", "13:00", "15:00");
    }

    @Test
    void endWhileTheDesksAreOpen() {
        assertThat(Slots.of(HOURS, 50))
                .contains(LocalTime.of(10, 0))
                .doesNotContain(LocalTime.of(10, 50))
                .allMatch(it -> !it.plusMinutes(50).isAfter(HOURS.afternoonEnd()));
        assertThat(Slots.of(HOURS, 241)).isEmpty();
    }
}
