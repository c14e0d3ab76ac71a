package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.motcua.engine.SignedInUser;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.LandWalk;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.tasklist.PanelView.MomentLine;

/** Whoever works on a dossier reads beside her form what others think of it. */
@MotcuaTest
class OpinionsInPanelIT {
    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

    @Autowired
    Panels panels;

    @BeforeEach
    void readInVietnamese() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
    }

    @AfterEach
    void readNoMore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void showsWhoWasAskedAndWhatTheySaid() {
        var walk = new LandWalk(motcua, engine);
        var dossier = walk.asked(Application.ofLand());
        walk.says("divisionHead19789", dossier, "DISAGREE", "Nằm trong hành lang thoát lũ");

        var officer = new SignedInUser("specialist19789", "Lê Thị Hoa", Set.of("specialist"), Set.of("19789"));

        var timeline = panels.of(dossier.code(), new Panels.Step("none", Optional.empty(), false), officer, "")
                .timeline();

        assertThat(timeline)
                .extracting(MomentLine::text)
                .contains(
                        "Bắt đầu niêm yết công khai; thời hạn tạm dừng",
                        "Lấy ý kiến: Phòng Kinh tế, Hạ tầng và Đô thị",
                        "Lấy ý kiến: Công an phường, xã");
        assertThat(timeline).anySatisfy(it -> {
            assertThat(it.text()).isEqualTo("Phòng Kinh tế, Hạ tầng và Đô thị: không đồng ý");
            assertThat(it.note()).isEqualTo("Nằm trong hành lang thoát lũ");
        });
    }
}
