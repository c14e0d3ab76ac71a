package vn.motcua.householdbusiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.clock.ClockState;
import vn.motcua.clock.Ground;
import vn.motcua.dossier.ClockMove;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.EngineTime;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** What is missing is asked for while the dossier is processed, and comes or does not come; the clock stands still. */
@MotcuaTest
class SupplementInProcessingIT {
    private static final Map<String, Object> ASK_IN_PROCESSING =
            Map.of("decision", "supplement", "missingContent", "Hợp đồng thuê địa điểm kinh doanh");
    private static final Map<String, Object> GRANT = Map.of("decision", "grant");
    private static final Map<String, Object> AGREE = Map.of("draftAgreed", true);

    @Autowired
    Motcua motcua;

    @Autowired
    DossierLog log;

    @Autowired
    Dossiers dossiers;

    @Autowired
    EngineTables engine;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    JdbcClient database;

    @AfterEach
    void forgetTheAddress() {
        engine.giveAddress("leader19789", "");
    }

    @Test
    void isSupplementedForTheSpecialistWhileTheClockStandsStill() {
        var dossier = accepted();
        var code = dossier.code();
        motcua.does("specialist19789", code, ASK_IN_PROCESSING);
        assertThat(motcua.status(dossier)).isEqualTo(5);
        assertThat(dossiers.get(code).pausedFor()).contains(Ground.SUPPLEMENT);
        assertThat(motcua.tasks("specialist19789", code)).isEmpty();

        assertThat(motcua.supplement(dossier, "Hợp đồng gửi kèm", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(motcua.status(dossier)).isEqualTo(4);
        assertThat(dossiers.get(code).clockState()).isEqualTo(ClockState.RUNNING);
        assertThat(moves(code)).containsExactly(ClockMove.START, ClockMove.PAUSE, ClockMove.RESUME);
        var task = motcua.tasks("specialist19789", code).get(0);
        var calendar = calendars.current();
        var half = calendar.officeMoment(
                calendar.officeTime(EngineTime.of(task, "created")).plusHours(12));
        assertThat(EngineTime.of(task, "due"))
                .isEqualTo(half)
                .isBefore(dossiers.get(code).dueAt().orElseThrow());

        var again = motcua.completes("specialist19789", (String) task.get("id"), ASK_IN_PROCESSING);
        assertThat(again.getStatusCode().value()).isEqualTo(422);
        motcua.does("specialist19789", code, GRANT);
        motcua.does("divisionHead19789", code, AGREE);
        assertThat(log.verify(code)).isEmpty();
    }

    @Test
    void isStoppedAndReportedWhenTheSupplementDoesNotComeInTime() {
        engine.giveAddress("leader19789", "lanhdao@example.vn");
        var dossier = accepted();
        motcua.does("specialist19789", dossier.code(), ASK_IN_PROCESSING);
        engine.fireTimer(dossier.code(), "catchEvent_supplementOverdue");

        assertThat(motcua.status(dossier)).isEqualTo(8);
        assertThat(dossiers.get(dossier.code()).clockState()).isEqualTo(ClockState.STOPPED);
        var late = motcua.supplement(dossier, "Muộn", Map.of());
        assertThat(late.getStatusCode().value()).isEqualTo(409);
        assertThat(late.getBody().get("detail").toString()).contains("hết hạn bổ sung");
        assertThat(reports(dossier.code())).containsExactly("lanhdao@example.vn");
        isSettled(dossier);
    }

    @Test
    void isWithdrawnWhileItWaitsForTheSupplement() {
        var dossier = accepted();
        motcua.does("specialist19789", dossier.code(), ASK_IN_PROCESSING);
        assertThat(motcua.withdraw(dossier, "Đổi ý").getStatusCode().value()).isEqualTo(200);

        assertThat(motcua.status(dossier)).isEqualTo(7);
        assertThat(moves(dossier.code())).containsExactly(ClockMove.START, ClockMove.PAUSE, ClockMove.STOP);
        isSettled(dossier);
    }

    /** Reception gives the fee back, and nothing of the dossier is open any more. */
    private void isSettled(Submitted dossier) {
        motcua.does("reception19789", dossier.code(), Map.of("refund", "full"));
        await().atMost(Duration.ofSeconds(60)).until(() -> engine.openInstances(dossier.code()) == 0);
        assertThat(log.last(dossier.code(), it -> it.kind() == EventKind.FEE_REFUNDED))
                .isPresent();
    }

    private List<String> reports(String code) {
        return database.sql("select recipient from notice where dossier = ? and kind = 'stopped' and for_staff")
                .param(code)
                .query(String.class)
                .list();
    }

    private List<ClockMove> moves(String code) {
        return log.of(code).stream().flatMap(it -> it.clock().stream()).toList();
    }

    private Submitted accepted() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        return dossier;
    }
}
