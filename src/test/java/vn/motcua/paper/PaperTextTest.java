package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes, dates and facts as papers write them. */
class PaperTextTest {

    @RepeatedTest(20)
    void codesSurviveTheWayOverPaper() {
        var code = VerifyCode.random();
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{16}");
        assertThat(VerifyCode.grouped(code)).matches("(\\w{4}-){3}\\w{4}");
        assertThat(VerifyCode.tidy(VerifyCode.grouped(code).toLowerCase(Locale.ROOT)))
                .isEqualTo(code);
        assertThat(VerifyCode.tidy(code.replace('0', 'o').replace('1', 'l'))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, ngày 05 tháng 01 năm 2026",
        "2026-02-28, ngày 28 tháng 02 năm 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026",
        "2026-11-23, ngày 23 tháng 11 năm 2026"
    })
    void datesAreWrittenAsTheDecreeSays(LocalDate day, String text) {
        assertThat(PaperDates.day(day)).isEqualTo(text);
    }

    @Test
    void momentsAreThoseOfHue() {
        var lateInUtc = Instant.parse("2026-11-23T18:05:00Z");
        assertThat(PaperDates.moment(lateInUtc)).isEqualTo("01 giờ 05 phút, ngày 24 tháng 11 năm 2026");
        assertThat(PaperDates.shortMoment(lateInUtc)).isEqualTo("01:05 24/11/2026");
    }

    @ParameterizedTest
    @CsvSource({"Tôn Nữ Diệu Huyền, T. N. D. Huyền", "Huyền, Huyền", "'  Lê   Đào ', L. Đào"})
    void receiptsDoNotTellTheApplicantsName(String name, String shortened) {
        assertThat(PublicFacts.of("receipt", Map.of("fullName", name, "phone", "0987650123")))
                .containsEntry("fullName", shortened)
                .doesNotContainKey("phone");
    }

    @Test
    void otherKindsTellNothing() {
        assertThat(PublicFacts.of("some-other-kind", Map.of("fullName", "Tôn Nữ Diệu Huyền")))
                .isEmpty();
    }
}
