package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.engine.SignedInUser;
import vn.motcua.support.Application;
import vn.motcua.support.Inbox;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.tasklist.PanelView.MomentLine;

/** Whoever works on a dossier sees what its applicant was told, and what still waits. */
@MotcuaTest
class NoticesInPanelIT {
    @Autowired
    Motcua motcua;

    @Autowired
    Inbox inbox;

    @Autowired
    Panels panels;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void readInVietnamese() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
    }

    @AfterEach
    void readNoMore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void showsTheFateOfEachNotice() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        inbox.settled(dossier.code(), 1);
        waiting(dossier.code(), "RESULT_READY", "interval '1 hour'");
        waiting(dossier.code(), "EXTENDED", "interval '-1 hour'");

        assertThat(timeline(dossier.code()))
                .contains("Đã gửi thông báo “Đã tiếp nhận hồ sơ” qua thư điện tử")
                .contains("Thông báo “Xin lỗi và hẹn lại” qua Zalo: đang chờ gửi")
                .anySatisfy(it ->
                        assertThat(it).startsWith("Thông báo “Đã có kết quả” qua Zalo: chờ hết giờ nghỉ, gửi sau "));
    }

    private List<String> timeline(String code) {
        var officer = new SignedInUser("specialist19789", "Lê Thị Hoa", Set.of("specialist"), Set.of("19789"));
        return panels.of(code, new Panels.Step("none", Optional.empty(), false), officer, "").timeline().stream()
                .map(MomentLine::text)
                .toList();
    }

    private void waiting(String code, String kind, String until) {
        database.sql("""
                        insert into notice (dossier, kind, channel, recipient, subject, body, created_at, waits_until)
                        values (?, ?, 'ZALO', '0987650000', '', 'x', now(), now() + %s)
                        """.formatted(until)).params(code, kind).update();
    }
}
