package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.clock.Ground;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.NewEvent;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTime;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;

/** Until when the steps of a dossier are to be done, as Tasklist shows it. */
@MotcuaTest
class StepDueDatesIT {
    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RuntimeService runtime;

    private String code;

    @BeforeEach
    void accept() {
        code = motcua.submitted(Application.ofHouseholdBusiness()).code();
        motcua.does("reception19789", code, Motcua.ACCEPT);
    }

    @Test
    void aStepIsDueAfterItsShareOfTheLimit() {
        var task = motcua.tasks("specialist19789", code).get(0);
        var calendar = calendars.current();
        var half = calendar.officeTime(EngineTime.of(task, "created")).plusHours(12);

        assertThat(task.get("taskDefinitionKey")).isEqualTo("userTask_appraise");
        assertThat(EngineTime.of(task, "due")).isEqualTo(calendar.officeMoment(half));
    }

    @Test
    void aStepOfASharedPartHasTheShareOfItsCall() {
        motcua.does("specialist19789", code, Map.of("decision", "grant"));
        motcua.does("divisionHead19789", code, Map.of("draftAgreed", true));
        var task = motcua.tasks("leader19789", code).get(0);
        var calendar = calendars.current();
        var share = calendar.officeTime(EngineTime.of(task, "created")).plusMinutes(216); // 0.15 of three days
        assertThat(EngineTime.of(task, "due")).isEqualTo(calendar.officeMoment(share));

        append(NewEvent.of(EventKind.SUPPLEMENT_REQUESTED, NewEvent.SYSTEM).pausing(Ground.TAX));
        append(NewEvent.of(EventKind.SUPPLEMENTED, NewEvent.SYSTEM).resuming(Ground.TAX));
        append(NewEvent.of(EventKind.EXTENDED, "leader").extending(1, "1/2026/XLGH"));
        var stood = calendar.officeTimeBetween(when(EventKind.SUPPLEMENT_REQUESTED), when(EventKind.SUPPLEMENTED));
        var later = calendar.officeMoment(
                        share.plus(calendar.hours().workingDay()).plus(stood))
                .truncatedTo(ChronoUnit.MILLIS);
        assertThat(EngineTime.of(motcua.tasks("leader19789", code).get(0), "due"))
                .isEqualTo(later);
    }

    @Test
    void aStepIsDueByTheClockWhateverAnEarlierModelStored() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness()).code();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .list()
                .forEach(it -> runtime.setVariable(it.getId(), "dueAt", null));
        motcua.does("reception19789", dossier, Motcua.ACCEPT);

        assertThat(motcua.tasks("specialist19789", dossier).get(0).get("due")).isNotNull();
    }

    private Instant when(EventKind kind) {
        return log.last(code, it -> it.kind() == kind).orElseThrow().at();
    }

    private void append(NewEvent event) {
        transaction.executeWithoutResult(it -> log.append(code, event));
    }
}
