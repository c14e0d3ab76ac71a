package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.clock.Ground;
import vn.motcua.dossier.ClockMove;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.paper.Papers;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.EngineTime;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;

/** A dossier whose due date is near, and whether it gets more time. */
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
        dossier = motcua.submitted(Application.ofHouseholdBusiness());
        code = dossier.code();
        motcua.does("reception19789", code, Map.of("receptionOutcome", "accept"));
        due = dossiers.get(code).dueAt().orElseThrow();
        dueAt(nextClosing());
        engine.fireTimer(code, "startEvent_deadline");
    }

    @Test
    void getsMoreTimeAndTheApplicantAnApology() {
        var stepDue = dueOf("specialist19789");
        motcua.does("divisionHead19789", code, DRAFT);
        assertThat(moves()).containsExactly(ClockMove.START);
        assertThat(dueOf("leader19789")).isEqualTo(nextClosing());
        motcua.does("leader19789", code, SIGN);

        var later = dossiers.get(code).dueAt().orElseThrow();
        assertThat(later).isEqualTo(twoWorkingDaysAfter(due));
        assertThat(moves()).containsExactly(ClockMove.START, ClockMove.EXTEND);
        var calendar = calendars.current();
        var twoDaysMore =
                calendar.officeTime(stepDue).plus(calendar.hours().workingDay().multipliedBy(2));
        assertThat(dueOf("specialist19789")).isEqualTo(calendar.officeMoment(twoDaysMore));
        var paper = papers.of(code).get(1);
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
        assertThat(papers.of(code)).extracting(it -> it.kind()).containsExactly("receipt");
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
        assertThat(papers.of(code)).hasSize(1);
    }

    @Test
    void losesItsDraftWhenTheResultComesFirst() {
        motcua.does("specialist19789", code, Map.of("decision", "grant"));
        does("divisionHead19789", "userTask_checkDraft", Map.of("draftAgreed", true));
        motcua.does("leader19789", code, Map.of("resultSigned", true));
        assertThat(motcua.tasks("divisionHead19789", code)).hasSize(1);
        motcua.does("recordsClerk19789", code, Map.of("stamped", true));
        assertThat(motcua.tasks("divisionHead19789", code)).isEmpty();

        motcua.does("reception19789", code, Map.of("collectedBy", "applicant", "identityChecked", "identityCard"));
        assertThat(motcua.status(dossier)).isEqualTo(10);
        assertThat(engine.openInstances(code)).isZero();
    }

    @Test
    void takesItsDraftAlongWhenItEndsInARefusal() {
        motcua.does(
                "specialist19789",
                code,
                Map.of("decision", "refuse", "reason", "Địa điểm không có thật", "legalGround", "Điều 85"));
        does("divisionHead19789", "userTask_checkDraft", Map.of("draftAgreed", true));
        motcua.does("leader19789", code, Map.of("resultSigned", true));

        assertThat(motcua.status(dossier)).isEqualTo(8);
        assertThat(engine.openInstances(code)).isZero();
    }

    @Test
    void takesItsDraftAlongWhenItIsWithdrawn() {
        motcua.withdraw(dossier, "Đổi ý");

        assertThat(engine.openInstances(code)).isZero();
        assertThat(motcua.tasks("divisionHead19789", code)).isEmpty();
    }

    @Test
    void isLookedAtAtOnceWhenItGoesOnAfterAPause() {
        append(NewEvent.of(EventKind.SUPPLEMENT_REQUESTED, NewEvent.SYSTEM).pausing(Ground.TAX));
        engine.fireTimer(code, "boundaryEvent_due");
        assertThat(motcua.tasks("divisionHead19789", code)).isEmpty();
        assertThat(nextLook()).isAfter(Instant.now().plus(20, ChronoUnit.HOURS));

        append(NewEvent.of(EventKind.SUPPLEMENTED, NewEvent.SYSTEM).resuming(Ground.TAX));
        var calendar = calendars.current();
        var aDayBefore = calendar.officeMoment(calendar.officeTime(due).minusHours(8));
        assertThat(nextLook())
                .satisfiesAnyOf(
                        it -> assertThat(it).isBeforeOrEqualTo(Instant.now()),
                        it -> assertThat(it).as("it has looked already").isEqualTo(aDayBefore));
    }

    private Instant nextLook() {
        return engine.timer(code, "catchEvent_nextLook").orElseThrow();
    }

    @Test
    void losesItsDraftWhenTheDueDatePasses() {
        dueAt(Instant.now().minusSeconds(60));
        engine.fireTimer(code, "boundaryEvent_due");

        assertThat(motcua.tasks("divisionHead19789", code)).isEmpty();
        assertThat(log.last(code, it -> it.kind() == EventKind.OVERDUE)).isPresent();
        assertThat(motcua.tasks("specialist19789", code)).hasSize(1);
    }

    private void append(NewEvent event) {
        transaction.executeWithoutResult(it -> log.append(code, event));
    }

    private void does(String user, String definition, Map<String, Object> answers) {
        var task = motcua.tasks(user, code).stream()
                .filter(it -> it.get("taskDefinitionKey").equals(definition))
                .map(it -> (String) it.get("id"))
                .findFirst()
                .orElseThrow();
        motcua.claims(user, task);
        assertThat(motcua.completes(user, task, answers).getStatusCode().is2xxSuccessful())
                .isTrue();
    }

    /** As if it had been submitted ten days ago and were due then. */
    private void dueAt(Instant moment) {
        database.sql("update dossier set submitted_at = ?, due_at = ? where code = ?")
                .params(
                        Instant.now().minus(10, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC),
                        moment.atOffset(ZoneOffset.UTC),
                        code)
                .update();
    }

    /** No more than a working day away. */
    private Instant nextClosing() {
        var calendar = calendars.current();
        var today = calendar.date(Instant.now());
        var closing = calendar.closing(today);
        return calendar.isWorkingDay(today) && closing.isAfter(Instant.now())
                ? closing
                : calendar.closing(calendar.nextWorkingDay(today));
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
