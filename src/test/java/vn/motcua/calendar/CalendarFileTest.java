package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {
    private static final String GOOD = "2026-01-01,NON_WORKING,Tết Dương lịch,New Year,Tahun Baru,fixed by law";

    @Test
    void readsDaysWithTheirReasons() {
        var days =
                CalendarFile.read(List.of("\uFEFF" + CalendarFixture.HEADER, GOOD, "", "2026-01-10, WORKING ,bù,,,"));
        assertThat(days).hasSize(2);
        var newYear = days.get(LocalDate.of(2026, 1, 1));
        assertThat(newYear.working()).isFalse();
        assertThat(newYear.reason(Locale.ENGLISH)).isEqualTo("New Year");
        assertThat(newYear.reason(Locale.forLanguageTag("id"))).isEqualTo("Tahun Baru");
        var makeUp = days.get(LocalDate.of(2026, 1, 10));
        assertThat(makeUp.working()).isTrue();
        assertThat(makeUp.reason(Locale.ENGLISH)).isEqualTo("bù");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    32/01/2026,NON_WORKING,Tết,Tet,Tet,     | Line 3 of the working calendar: '32/01/2026' is not a date
                    2026-02-30,NON_WORKING,Tết,Tet,Tet,     | '2026-02-30' is not a date
                    2026-02-16,OFF,Tết,Tet,Tet,             | Line 3 of the working calendar: 'OFF' is neither WORKING nor
                    2026-02-16;NON_WORKING;Tết;Tet;Tet;     | Line 3 of the working calendar: it has 1 columns instead of 6
                    2026-02-16,NON_WORKING,,Tet,Tet,        | the Vietnamese reason is missing
                    2026-01-01,WORKING,Tết,Tet,Tet,         | Line 3 of the working calendar: 2026-01-01 stands here a second
                    2028-01-01,NON_WORKING,Tết,Tet,Tet,     | but none of 2027
                    """)
    void saysWhatIsWrongAndWhere(String line, String message) {
        assertThatThrownBy(() -> CalendarFile.read(List.of(CalendarFixture.HEADER, GOOD, line)))
                .isInstanceOf(BrokenCalendarException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAFileWithoutHeaderOrDays() {
        assertThatThrownBy(() -> CalendarFile.read(List.of()))
                .isInstanceOf(BrokenCalendarException.class)
                .hasMessageContaining(CalendarFixture.HEADER);
        assertThatThrownBy(() -> CalendarFile.read(List.of(GOOD)))
                .isInstanceOf(BrokenCalendarException.class)
                .hasMessageContaining("Line 1");
        assertThatThrownBy(() -> CalendarFile.read(List.of(CalendarFixture.HEADER)))
                .isInstanceOf(BrokenCalendarException.class)
                .hasMessageContaining("no day");
    }
}
