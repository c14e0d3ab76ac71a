package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.clock.Ground;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.NearDeadlines;

/** The draft of an apology holds nothing up, and vanishes with what it was for. */
@MotcuaTest
class ExtensionDraftIT {
    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    NearDeadlines deadlines;

    @Autowired
    EngineTables engine;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierClock clocks;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    TransactionTemplate transaction;

    private Submitted dossier;
    private String code;

    @BeforeEach
    void comesNearItsDueDate() {
        dossier = deadlines.dossier();
        code = dossier.code();
    }

    @Test
    void losesItsDraftWhenTheResultComesFirst() {
        motcua.does("specialist19789", code, Map.of("decision", "grant"));
        does("divisionHead19789", "userTask_checkDraft", Map.of("draftAgreed", true));
        motcua.does("leader19789", code, Map.of("resultSigned", true));
        assertThat(motcua.tasks("divisionHead19789", code)).hasSize(1);
        motcua.does("recordsClerk19789", code, Map.of("stamped", true));
        assertThat(motcua.tasks("divisionHead19789", code)).isEmpty();

        motcua.does("reception19789", code, Motcua.HAND_OUT);
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
        motcua.does("reception19789", code, Map.of("refund", "full"));

        await().atMost(Duration.ofSeconds(60)).until(() -> engine.openInstances(code) == 0);
        assertThat(motcua.tasks("divisionHead19789", code)).isEmpty();
    }

    @Test
    void losesItsDraftWhenTheDueDatePasses() {
        deadlines.dueAt(code, Instant.now().minusSeconds(60));
        engine.fireTimer(code, "boundaryEvent_due");

        assertThat(motcua.tasks("divisionHead19789", code)).isEmpty();
        assertThat(log.last(code, it -> it.kind() == EventKind.OVERDUE)).isPresent();
        assertThat(motcua.tasks("specialist19789", code)).hasSize(1);
    }

    @Test
    void isLookedAtAtOnceWhenItGoesOnAfterAPause() {
        append(NewEvent.of(EventKind.SUPPLEMENT_REQUESTED, NewEvent.SYSTEM).pausing(Ground.TAX));
        engine.fireTimer(code, "boundaryEvent_due");
        assertThat(motcua.tasks("divisionHead19789", code)).isEmpty();
        assertThat(nextLook()).isAfter(Instant.now().plus(20, ChronoUnit.HOURS));

        append(NewEvent.of(EventKind.SUPPLEMENTED, NewEvent.SYSTEM).resuming(Ground.TAX));
        var calendar = calendars.current();
        var aDayBefore = calendar.officeMoment(
                calendar.officeTime(clocks.of(dossiers.get(code)).due().orElseThrow())
                        .minusHours(8));
        assertThat(nextLook())
                .satisfiesAnyOf(
                        it -> assertThat(it).isBeforeOrEqualTo(Instant.now()),
                        it -> assertThat(it).as("it has looked already").isEqualTo(aDayBefore));
    }

    private Instant nextLook() {
        return engine.timer(code, "catchEvent_nextLook").orElseThrow();
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
}
