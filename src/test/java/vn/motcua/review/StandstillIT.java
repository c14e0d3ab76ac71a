package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.ClockMove;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.EngineTime;
import vn.motcua.support.LandWalk;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** Time that the law does not count, seen from outside. */
@MotcuaTest
class StandstillIT {
    @Autowired
    Motcua motcua;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLog log;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    EngineTables engine;

    private LandWalk walk;

    @BeforeEach
    void begin() {
        walk = new LandWalk(motcua, engine);
    }

    @Test
    void isDueLaterByExactlyTheWorkingDaysThatDoNotCount() {
        var dossier = walk.settled(Application.ofLand());
        var calendar = calendars.current();
        var accepted = 0;
        var paused = 0;
        for (var event : log.of(dossier.code())) {
            var day = calendar.workingDayNumber(calendar.date(event.at()));
            switch (event.clock().orElse(ClockMove.STOP)) {
                case START -> accepted = day;
                case PAUSE -> paused -= day;
                case RESUME -> paused += day;
                default -> {}
            }
        }

        assertThat(paused).isGreaterThan(15); // 15 days of posting, a week for the tax, three days to pay
        var due = calendar.closing(calendar.workingDay(accepted + 20 + paused));
        assertThat(dossiers.get(dossier.code()).dueAt()).contains(due);
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", true));
        motcua.does("recordsClerk19789", dossier.code(), Map.of("stamped", true));
        assertThat(EngineTime.of(motcua.tasks("reception19789", dossier.code()).get(0), "due"))
                .isEqualTo(due);
    }

    @Test
    void standsStillWhilePostedAndWhileTheTaxIsDetermined() {
        var dossier = walk.posted(Application.ofLand());
        assertThat(clock(dossier)).containsEntry("state", "PAUSED").containsEntry("ground", "Đang niêm yết công khai");
        assertThat(motcua.status(dossier)).isEqualTo(4);

        engine.fireTimer(dossier.code(), "boundaryEvent_postingOver");
        assertThat(clock(dossier)).containsEntry("state", "RUNNING");
        walk.says("divisionHead19789", dossier, "AGREE", "Phù hợp quy hoạch");
        walk.says("specialist19789", dossier, "AGREE", "Công văn 21/CAP");
        motcua.does("landBranch19789", dossier.code(), LandWalk.MEASURED);
        assertThat(clock(dossier))
                .containsEntry("state", "PAUSED")
                .containsEntry("ground", "Đang xác định nghĩa vụ thuế");

        motcua.does("specialist19789", dossier.code(), LandWalk.TAX);
        assertThat(motcua.status(dossier)).isEqualTo(6);
        assertThat(payment(dossier)).containsEntry("amount", 12_600_000);
        assertThat(timeline(dossier))
                .contains("Bắt đầu niêm yết công khai", "Kết thúc niêm yết công khai", "cơ quan thuế");
    }

    @Test
    void endsWhenTheApplicantWithdrawsWhileItIsPosted() {
        var dossier = walk.posted(Application.ofLand());
        motcua.withdraw(dossier, "Nộp lại sau");

        assertThat(motcua.status(dossier)).isEqualTo(7);
        assertThat(engine.openInstances(dossier.code())).isZero();
        assertThat(clock(dossier)).containsEntry("state", "STOPPED");
    }

    private String timeline(Submitted dossier) {
        return String.valueOf(
                motcua.look(dossier.code(), dossier.key()).getBody().get("timeline"));
    }

    private Map<String, Object> clock(Submitted dossier) {
        return part(dossier, "clock");
    }

    private Map<String, Object> payment(Submitted dossier) {
        return part(dossier, "payment");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> part(Submitted dossier, String name) {
        return (Map<String, Object>)
                motcua.look(dossier.code(), dossier.key()).getBody().get(name);
    }
}
