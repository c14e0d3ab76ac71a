package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.WholeWay;
import vn.motcua.tasklist.PanelView.MomentLine;

/** Staff read in the panel who fetched a result, and that she signed for it. */
@MotcuaTest
class HandOutInPanelIT {
    @Autowired
    Motcua motcua;

    @Autowired
    TimelineLines timeline;

    @AfterEach
    void readNoMore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Người nộp hồ sơ nhận; đã đối chiếu thẻ căn cước; đã ký sổ trả kết quả",
        "en, Fetched by the applicant; identity card checked; register of results signed",
        "id, Diambil oleh pemohon; kartu identitas diperiksa; buku penyerahan hasil ditandatangani"
    })
    void isToldInTheLanguageOfTheReader(String language, String told) {
        var code = WholeWay.returned(motcua, Application.ofHouseholdBusiness()).code();
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(timeline.of(code)).extracting(MomentLine::note).contains(told);
    }
}
