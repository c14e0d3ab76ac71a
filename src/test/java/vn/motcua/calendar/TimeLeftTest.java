package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.CalendarFixture.at;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {
    private final WorkingCalendar calendar = CalendarFixture.calendar();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-23T09:00 | còn 2 ngày 6 giờ làm việc | 2 days 6 hours of working time left     | sisa 2 hari 6 jam waktu kerja
                    2026-11-25T07:30 | còn 2 ngày làm việc       | 2 days of working time left             | sisa 2 hari waktu kerja
                    2026-11-25T16:00 | còn 1 ngày 1 giờ làm việc | 1 day 1 hour of working time left       | sisa 1 hari 1 jam waktu kerja
                    2026-11-26T13:40 | còn 3 giờ 20 phút làm việc | 3 hours 20 minutes of working time left | sisa 3 jam 20 menit waktu kerja
                    2026-11-26T16:59 | còn 1 phút làm việc       | 1 minute of working time left           | sisa 1 menit waktu kerja
                    2026-11-26T17:00 | đến hạn                   | due now                                 | jatuh tempo sekarang
                    2026-11-26T21:00 | vừa quá hạn               | just overdue                            | baru saja lewat tenggat
                    2026-11-30T08:30 | quá hạn 1 ngày 1 giờ làm việc | overdue by 1 day 1 hour of working time | terlambat 1 hari 1 jam waktu kerja
                    """)
    void saysHowMuchOfficeTimeThereIs(String now, String vietnamese, String english, String indonesian) {
        var left = TimeLeft.until(at("2026-11-26T17:00"), at(now), calendar, Limit.Unit.WORKING_DAY);
        assertThat(left.text(Locale.forLanguageTag("vi"))).isEqualTo(vietnamese);
        assertThat(left.text(Locale.ENGLISH)).isEqualTo(english);
        assertThat(left.text(Locale.forLanguageTag("id"))).isEqualTo(indonesian);
    }

    @Test
    void countsNightsAndHolidaysForALimitByTheClock() {
        var left = TimeLeft.until(at("2026-11-25T09:00"), at("2026-11-23T17:30"), calendar, Limit.Unit.CLOCK_HOUR);
        assertThat(left.text(Locale.forLanguageTag("vi"))).isEqualTo("còn 1 ngày 15 giờ");
        assertThat(left.text(Locale.ENGLISH)).isEqualTo("1 day 15 hours left");
    }
}
