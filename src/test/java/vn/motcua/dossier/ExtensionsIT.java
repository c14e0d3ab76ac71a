package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.CalendarFixture.at;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.clock.Ground;
import vn.motcua.dossier.ExtensionRefusedException.Why;
import vn.motcua.procedure.Procedures;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** Putting off a due date, at moments that the test chooses: around the National Day holidays of 2026. */
@MotcuaTest
class ExtensionsIT {
    private static final Instant BEFORE_THE_DUE_DATE = at("2026-09-07T15:00");

    @Autowired
    Motcua motcua;

    @Autowired
    Dossiers dossiers;

    @Autowired
    LogRows rows;

    @Autowired
    ChainRows chains;

    @Autowired
    DossierClock clocks;

    @Autowired
    Procedures procedures;

    @Autowired
    DeadlineSettings settings;

    @Autowired
    MessageSource messages;

    @Autowired
    ObjectMapper json;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private Motcua.Submitted dossier;
    private String code;

    @BeforeEach
    void submit() {
        dossier = motcua.submitted(Application.ofHouseholdBusiness());
        code = dossier.code();
    }

    @Test
    void twoPausesAnExtensionAndAHolidayGiveTheRightDate() {
        runWithTwoPauses();
        assertThat(dossiers.get(code).dueAt()).contains(at("2026-09-08T17:00")); // 2 of 3 days were used on the 3rd

        extend(2, BEFORE_THE_DUE_DATE);
        assertThat(dossiers.get(code).dueAt()).contains(at("2026-09-10T17:00"));
        assertThat(clocks.of(dossiers.get(code)).due()).contains(at("2026-09-10T17:00"));
        assertThat(logAt(BEFORE_THE_DUE_DATE).verify(code)).isEmpty();

        var clock = (Map<?, ?>) motcua.look(code, dossier.key()).getBody().get("clock");
        assertThat(clock.get("due").toString()).startsWith("2026-09-10T17:00");
        assertThat(clock.get("explanation").toString())
                .contains("bổ sung hồ sơ từ 10:00 27/08/2026 đến 10:00 28/08/2026")
                .contains("xác định nghĩa vụ thuế từ 10:00 03/09/2026 đến 10:00 07/09/2026")
                .contains("gia hạn thêm 2 ngày làm việc theo văn bản số 7/2026/XLGH")
                .contains("02/09/2026");
    }

    @Test
    void isRefusedASecondTimeInTheReadersLanguage() {
        runWithTwoPauses();
        extend(2, BEFORE_THE_DUE_DATE);
        var events = logAt(BEFORE_THE_DUE_DATE).of(code).size();

        refused(() -> extend(1, at("2026-09-09T08:00")), Why.TOO_OFTEN, "vi", "gia hạn đủ số lần");
        refused(() -> extend(1, at("2026-09-09T08:00")), Why.TOO_OFTEN, "en", "as often as the rule allows");
        refused(() -> extend(1, at("2026-09-09T08:00")), Why.TOO_OFTEN, "id", "sebanyak yang diizinkan");
        assertThat(logAt(BEFORE_THE_DUE_DATE).of(code)).hasSize(events);
        assertThat(dossiers.get(code).dueAt()).contains(at("2026-09-10T17:00"));
        assertThat(extensionsAt(BEFORE_THE_DUE_DATE).mayFollow(dossiers.get(code)))
                .isFalse();
    }

    @Test
    void isRefusedAfterTheDueDate() {
        runWithTwoPauses();

        refused(() -> extend(2, at("2026-09-08T17:01")), Why.TOO_LATE, "vi", "xin lỗi người nộp");
    }

    @Test
    void isRefusedBeforeTheClockHasStarted() {
        refused(() -> extend(2, BEFORE_THE_DUE_DATE), Why.NOT_RUNNING, "en", "needs no extension");
    }

    private void runWithTwoPauses() {
        append("2026-08-26T08:00", NewEvent.of(EventKind.ACCEPTED, "reception").with(ClockMove.START));
        append("2026-08-27T10:00", of(EventKind.SUPPLEMENT_REQUESTED).pausing(Ground.SUPPLEMENT));
        append("2026-08-28T10:00", of(EventKind.SUPPLEMENTED).resuming(Ground.SUPPLEMENT));
        append("2026-09-03T10:00", of(EventKind.PROCESSING_STARTED).pausing(Ground.TAX));
        append("2026-09-07T10:00", of(EventKind.PROCESSING_STARTED).resuming(Ground.TAX));
    }

    private static NewEvent of(EventKind kind) {
        return NewEvent.of(kind, NewEvent.SYSTEM);
    }

    private void append(String moment, NewEvent event) {
        transaction.executeWithoutResult(it -> logAt(at(moment)).append(code, event));
    }

    private void extend(int days, Instant now) {
        transaction.executeWithoutResult(it -> {
            var extensions = extensionsAt(now);
            var extension = extensions.ifExtended(code, days);
            extensions.extend(code, extension, "leader", "7/2026/XLGH", Map.of("reason", "Phải xác minh thực địa"));
        });
    }

    private static void refused(Runnable extension, Why why, String language, String message) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        try {
            assertThatThrownBy(extension::run)
                    .isInstanceOf(ExtensionRefusedException.class)
                    .hasMessageContaining(message)
                    .extracting(it -> ((ExtensionRefusedException) it).why())
                    .isEqualTo(why);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private Extensions extensionsAt(Instant now) {
        return new Extensions(dossiers, logAt(now), rows, clocks, procedures, settings, messages, fixed(now));
    }

    private DossierLog logAt(Instant now) {
        return new DossierLog(rows, chains, json, clocks, fixed(now), events);
    }

    private static Clock fixed(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
