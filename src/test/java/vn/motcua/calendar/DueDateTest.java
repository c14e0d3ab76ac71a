package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.CalendarFixture.at;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {
    private final WorkingCalendar calendar = CalendarFixture.calendar();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    vi | Nhận lúc 09:15 23/11/2026; thời hạn 1 ngày làm việc, không tính ngày nhận; hạn trả kết quả là 17:00 25/11/2026; không tính ngày nghỉ 24/11/2026 (Ngày Văn hóa Việt Nam theo Nghị quyết 28/2026/QH16).
                    en | Received at 09:15 23/11/2026; the limit is 1 working day, not counting the day of receipt; the result is due at 17:00 25/11/2026; days off 24/11/2026 (Vietnam Culture Day under Resolution 28/2026/QH16) do not count.
                    id | Diterima pukul 09:15 23/11/2026; batas waktu 1 hari kerja, hari penerimaan tidak dihitung; hasil jatuh tempo pada 17:00 25/11/2026; hari libur 24/11/2026 (Hari Kebudayaan Vietnam menurut Resolusi 28/2026/QH16) tidak dihitung.
                    """)
    void saysWhyCultureDayIsSkipped(String language, String sentence) {
        var due = calendar.due(at("2026-11-23T09:15"), 1);
        assertThat(due.explanation(Locale.forLanguageTag(language))).isEqualTo(sentence);
    }

    @Test
    void tellsTheDaysOfTetInOneGo() {
        assertThat(calendar.due(at("2026-02-13T09:00"), 3).explanation(Locale.forLanguageTag("vi")))
                .endsWith("không tính ngày nghỉ 16/02/2026–20/02/2026 (Tết Nguyên đán).");
        assertThat(calendar.due(at("2025-08-29T09:00"), 2).explanation(Locale.ENGLISH))
                .endsWith("days off 01/09/2025–02/09/2025 (National Day) do not count.");
    }

    @Test
    void namesMakeUpDaysThatCount() {
        var due = calendar.due(at("2026-08-21T09:00"), 1);
        assertThat(due.explanation(Locale.ENGLISH))
                .contains("make-up working days 22/08/2026 (make-up for 31/08/2026) count");
        assertThat(due.explanation(Locale.forLanguageTag("vi"))).contains("tính cả ngày làm bù 22/08/2026");
    }

    @Test
    void saysWhyASameDayAnswerComesTheNextDay() {
        assertThat(calendar.due(at("2026-11-23T16:00"), 0).explanation(Locale.ENGLISH))
                .contains("after the day's cut-off or on a day off")
                .contains("17:00 25/11/2026")
                .contains("24/11/2026 (Vietnam Culture Day");
        assertThat(calendar.due(at("2026-11-23T10:00"), 0).explanation(Locale.ENGLISH))
                .isEqualTo("Received at 10:00 23/11/2026; answered the same day;"
                        + " the result is due at 17:00 23/11/2026.");
    }

    @Test
    void speaksVietnameseToOtherLanguages() {
        var due = calendar.due(at("2026-11-23T09:15"), 1);
        assertThat(due.explanation(Locale.FRENCH)).isEqualTo(due.explanation(Locale.forLanguageTag("vi")));
    }
}
