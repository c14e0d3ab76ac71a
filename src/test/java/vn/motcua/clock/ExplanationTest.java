package vn.motcua.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.CalendarFixture.at;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.CalendarFixture;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Limit.Unit;
import vn.motcua.clock.Entry.Extend;
import vn.motcua.clock.Entry.Pause;
import vn.motcua.clock.Entry.Resume;
import vn.motcua.clock.Entry.Start;

class ExplanationTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final LegalClock clock = new LegalClock(CalendarFixture.calendar());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    vi | Nhận lúc 09:15 23/11/2026; thời hạn 1 ngày làm việc, không tính ngày nhận; hạn trả kết quả là 17:00 25/11/2026; không tính ngày nghỉ 24/11/2026 (Ngày Văn hóa Việt Nam theo Nghị quyết 28/2026/QH16).
                    en | Received at 09:15 23/11/2026; the limit is 1 working day, not counting the day of receipt; the result is due at 17:00 25/11/2026; days off 24/11/2026 (Vietnam Culture Day under Resolution 28/2026/QH16) do not count.
                    id | Diterima pukul 09:15 23/11/2026; batas waktu 1 hari kerja, hari penerimaan tidak dihitung; hasil jatuh tempo pada 17:00 25/11/2026; hari libur 24/11/2026 (Hari Kebudayaan Vietnam menurut Resolusi 28/2026/QH16) tidak dihitung.
                    """)
    void saysWhyCultureDayIsSkipped(String language, String sentence) {
        var due = received("2026-11-23T09:15", 1);
        assertThat(sentence(due, Locale.forLanguageTag(language))).isEqualTo(sentence);
    }

    @Test
    void tellsTheDaysOfTetInOneGo() {
        assertThat(sentence(received("2026-02-13T09:00", 3), VIETNAMESE))
                .endsWith("không tính ngày nghỉ 16/02/2026–20/02/2026 (Tết Nguyên đán).");
        assertThat(sentence(received("2025-08-29T09:00", 2), Locale.ENGLISH))
                .endsWith("days off 01/09/2025–02/09/2025 (National Day) do not count.");
    }

    @Test
    void namesMakeUpDaysThatCount() {
        var due = received("2026-08-21T09:00", 1);
        assertThat(sentence(due, Locale.ENGLISH))
                .contains("make-up working days 22/08/2026 (make-up for 31/08/2026) count");
        assertThat(sentence(due, VIETNAMESE)).contains("tính cả ngày làm bù 22/08/2026");
    }

    @Test
    void saysWhyASameDayAnswerComesTheNextDay() {
        assertThat(sentence(received("2026-11-23T16:00", 0), Locale.ENGLISH))
                .contains("after the day's cut-off or on a day off")
                .contains("17:00 25/11/2026")
                .contains("24/11/2026 (Vietnam Culture Day");
        assertThat(sentence(received("2026-11-23T10:00", 0), Locale.ENGLISH))
                .isEqualTo("Received at 10:00 23/11/2026; answered the same day;"
                        + " the result is due at 17:00 23/11/2026.");
    }

    @Test
    void speaksVietnameseToOtherLanguages() {
        var due = received("2026-11-23T09:15", 1);
        assertThat(sentence(due, Locale.FRENCH)).isEqualTo(sentence(due, VIETNAMESE));
    }

    @Test
    void namesPausesAndExtensions() {
        assertThat(sentence(paused(), Locale.ENGLISH))
                .contains(
                        "the time for supplementing the dossier from 10:00 16/11/2026 to 09:00 18/11/2026 does not count")
                .contains("extended by 2 working days under letter 12/XL-UBND")
                .contains("the result is due at 17:00 27/11/2026");
        assertThat(sentence(paused(), VIETNAMESE))
                .contains("không tính thời gian bổ sung hồ sơ từ 10:00 16/11/2026 đến 09:00 18/11/2026")
                .contains("gia hạn thêm 2 ngày làm việc theo văn bản số 12/XL-UBND");
    }

    @Test
    void tellsWhatHoldsTheClockNow() {
        var ledger = Ledger.of(new Start(at("2026-11-13T09:00")), new Pause(at("2026-11-16T10:00"), Ground.TAX));
        var reading = clock.read(Limit.workingDays(3), ledger, at("2026-11-18T09:00"));
        assertThat(sentence(reading, Locale.ENGLISH)).contains("paused since 10:00 16/11/2026 for determining the tax");
        assertThat(Explanation.of(reading, Locale.ENGLISH).left()).isEqualTo("2 working days left");
    }

    @Test
    void tellsEveryStepInATable() {
        var table = Explanation.of(paused(), Locale.ENGLISH).table();
        assertThat(table)
                .extracting(it -> it.when() + " | " + it.what() + " | " + it.used())
                .containsExactly(
                        "09:00 13/11/2026 | Dossier received | 0 working days",
                        "10:00 16/11/2026 | Paused: supplementing the dossier | 1 working day",
                        "09:00 18/11/2026 | Resumed after supplementing the dossier | 1 working day",
                        "16:00 19/11/2026 | Extended by 2 working days under letter 12/XL-UBND | 2 working days",
                        "24/11/2026 | Day off: Vietnam Culture Day under Resolution 28/2026/QH16 | ",
                        "17:00 27/11/2026 | Result due | 7 working days");
    }

    @Test
    void tellsHoursAndCalendarDaysWithoutDaysOff() {
        var hours = clock.ifReceived(at("2026-11-23T14:00"), Limit.of(4, Unit.WORKING_HOUR));
        assertThat(sentence(hours, Locale.ENGLISH))
                .contains("the limit is 4 working hours")
                .contains("24/11/2026");
        var days = clock.ifReceived(at("2026-11-23T14:00"), Limit.of(2, Unit.CALENDAR_DAY));
        assertThat(sentence(days, Locale.ENGLISH))
                .contains("the limit is 2 days")
                .doesNotContain("24/11/2026");
    }

    /** Five working days from Friday 13, two of them paused, two more, over the holiday on Tuesday 24. */
    private Reading paused() {
        var ledger = Ledger.of(
                new Start(at("2026-11-13T09:00")),
                new Pause(at("2026-11-16T10:00"), Ground.SUPPLEMENT),
                new Resume(at("2026-11-18T09:00"), Ground.SUPPLEMENT),
                new Extend(at("2026-11-19T16:00"), 2, "12/XL-UBND"));
        return clock.read(Limit.workingDays(5), ledger, at("2026-11-20T09:00"));
    }

    private Reading received(String moment, int days) {
        return clock.ifReceived(at(moment), Limit.workingDays(days));
    }

    private static String sentence(Reading reading, Locale language) {
        return Explanation.of(reading, language).sentence();
    }
}
