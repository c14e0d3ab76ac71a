package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.ClockMove;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.paper.Paper;
import vn.motcua.paper.Papers;
import vn.motcua.support.EngineTables;
import vn.motcua.support.EngineTime;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.NearDeadlines;
import vn.motcua.support.PdfText;

/** Whether a dossier whose due date is near gets more time. */
@MotcuaTest
class ExtendDossierIT {
    private static final Map<String, Object> DRAFT = Map.of(
            "extensionNeeded", true, "extensionDays", 2, "reason", "Phải xác minh thực địa\nBản đồ chưa cập nhật");
    private static final Map<String, Object> SIGN = Map.of("extensionSigned", true);

    @Autowired
    Motcua motcua;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLog log;

    @Autowired
    Papers papers;

    @Autowired
    DossierClock clocks;

    @Autowired
    NearDeadlines deadlines;

    @Autowired
    EngineTables engine;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private Submitted dossier;
    private String code;
    private Instant due;

    @BeforeEach
    void comesNearItsDueDate() {
        dossier = deadlines.dossier();
        code = dossier.code();
        due = clocks.of(dossiers.get(code)).due().orElseThrow();
    }

    @Test
    void getsMoreTimeAndTheApplicantAnApology() {
        var stepDue = dueOf("specialist19789");
        motcua.does("divisionHead19789", code, DRAFT);
        assertThat(moves()).containsExactly(ClockMove.START);
        assertThat(dueOf("leader19789")).isEqualTo(deadlines.nextClosing());
        motcua.does("leader19789", code, SIGN);

        var later = dossiers.get(code).dueAt().orElseThrow();
        assertThat(later).isEqualTo(twoWorkingDaysAfter(due));
        assertThat(moves()).containsExactly(ClockMove.START, ClockMove.EXTEND);
        var calendar = calendars.current();
        var twoDaysMore =
                calendar.officeTime(stepDue).plus(calendar.hours().workingDay().multipliedBy(2));
        assertThat(dueOf("specialist19789")).isEqualTo(calendar.officeMoment(twoDaysMore));
        var paper = papers.of(code).get(2);
        assertThat(paper.number().orElseThrow()).matches("\\d{2,}/20\\d\\d/XLGH");
        assertThat(motcua.look(code, dossier.key()).getBody().toString())
                .contains("gia hạn thêm 2 ngày làm việc theo văn bản số "
                        + paper.number().orElseThrow())
                .contains("/papers/extension")
                .contains("Cơ quan xin lỗi và hẹn lại ngày trả kết quả");
        assertThat(PdfText.of(motcua.paper(dossier, "extension")))
                .contains("Số: " + paper.number().orElseThrow())
                .contains("1 Phải xác minh thực địa")
                .contains("2 Bản đồ chưa cập nhật");
        assertThat(motcua.page("/verify/" + paper.verifyCode() + "?lang=id"))
                .contains("Tanggal baru untuk hasil")
                .contains("T. N. D. Huyền")
                .doesNotContain("page.verify")
                .doesNotContain("thực địa");
        assertThat(mails()).anyMatch(it -> it.contains("Phải xác minh thực địa"));
        assertThat(engine.cellsWith("Phải xác minh thực địa")).isEmpty();
        assertThat(log.verify(code)).isEmpty();
    }

    @Test
    void getsNoMoreTimeThatTheLeaderDoesNotSign() {
        motcua.does("divisionHead19789", code, DRAFT);
        motcua.does("leader19789", code, Map.of("extensionSigned", false, "note", "Hãy làm xong hôm nay"));

        assertThat(moves()).containsExactly(ClockMove.START);
        assertThat(papers.of(code)).extracting(Paper::kind).containsExactly("receipt", "money-receipt");
        engine.fireTimer(code, "catchEvent_nextLook");
        assertThat(motcua.tasks("divisionHead19789", code)).isEmpty();
    }

    @Test
    void isExtendedNoMoreOftenThanTheRuleAllows() {
        motcua.does("divisionHead19789", code, DRAFT);
        append(NewEvent.of(EventKind.EXTENDED, "leader").extending(1, "1/2026/XLGH"));
        var task = (String) motcua.tasks("leader19789", code).get(0).get("id");
        motcua.claims("leader19789", task);
        var answer = motcua.completes("leader19789", task, SIGN);

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody().toString()).containsAnyOf("gia hạn đủ số lần", "as often as the rule allows");
        assertThat(moves()).containsExactly(ClockMove.START, ClockMove.EXTEND);
        assertThat(papers.of(code)).extracting(Paper::kind).containsExactly("receipt", "money-receipt");
    }

    private void append(NewEvent event) {
        transaction.executeWithoutResult(it -> log.append(code, event));
    }

    private Instant twoWorkingDaysAfter(Instant moment) {
        var calendar = calendars.current();
        return calendar.closing(calendar.nextWorkingDay(calendar.nextWorkingDay(calendar.date(moment))));
    }

    private Instant dueOf(String user) {
        return EngineTime.of(motcua.tasks(user, code).get(0), "due");
    }

    private List<ClockMove> moves() {
        return log.of(code).stream().flatMap(it -> it.clock().stream()).toList();
    }

    private List<String> mails() {
        return database.sql("select body from notice where dossier = ? and kind = 'EXTENDED'")
                .param(code)
                .query(String.class)
                .list();
    }
}
