package vn.motcua.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DeskFigures;
import vn.motcua.support.Application;
import vn.motcua.support.Desk;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;
import vn.motcua.support.WholeWay;

/** What a reception has before it. */
@MotcuaTest
class DeskFiguresIT {
    private static final String UNIT = "19813";
    private static final String CLERK = "reception19813";

    @Autowired
    Motcua motcua;

    @Autowired
    DeskFigures figures;

    @Autowired
    JdbcClient database;

    @Test
    void countsWhatCameAndWhatWaits() {
        var before = today();
        var desk = Desk.of(motcua, CLERK);
        desk.takenIn(Application.ofHouseholdBusiness().in(UNIT), Map.of());
        motcua.submitted(Application.ofHouseholdBusiness().in(UNIT));

        assertThat(today().inPerson()).isEqualTo(before.inPerson() + 1);
        assertThat(today().online()).isEqualTo(before.online() + 1);
        assertThat(today().unchecked()).isEqualTo(before.unchecked() + 2);
        assertThat(today().uncheckedSince())
                .hasValueSatisfying(it -> assertThat(it).isBefore(Instant.now()));
    }

    @Test
    void countsWhatIsDueWhileItsClockRuns() {
        var before = today();
        var late = accepted();
        due(late, Instant.now().minus(Duration.ofHours(1)));
        due(accepted(), Instant.now().plus(Duration.ofMinutes(10)));
        due(accepted(), Instant.now().plus(Duration.ofDays(9)));
        assertThat(today().overdue()).isEqualTo(before.overdue() + 1);
        assertThat(today().dueToday()).isEqualTo(before.dueToday() + 1);

        database.sql("update dossier set clock_state = 'PAUSED', clock_ground = 'SUPPLEMENT' where code = ?")
                .param(late)
                .update();
        assertThat(today().overdue()).isEqualTo(before.overdue());
    }

    @Test
    void countsResultsThatWaitAlsoWhenThePostBroughtThemBack() {
        var before = today().ready();
        var byPost = Application.ofHouseholdBusiness().in(UNIT).with("returnWay", "post");
        var code = WholeWay.completed(motcua, byPost.with("postAddress", "Kiệt 15 Chi Lăng, phường Phú Xuân"))
                .code();
        await().atMost(Duration.ofSeconds(60)).until(() -> today().ready() == before + 1);
        motcua.does(
                CLERK,
                code,
                Map.of("postOutcome", "posted", "trackingNumber", "CP778000001VN", "postedOn", "2026-03-02"));
        assertThat(today().ready()).isEqualTo(before);

        StaffDoor.of(motcua, CLERK).post("/counter/parcels", Map.of("code", code, "reason", ""));
        assertThat(today().ready()).isEqualTo(before + 1);
        motcua.does(CLERK, code, Motcua.HAND_OUT);
        assertThat(today().ready()).isEqualTo(before);
    }

    private DeskFigures.Day today() {
        var now = Instant.now();
        return figures.of(UNIT, now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(1)));
    }

    private String accepted() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness().in(UNIT));
        motcua.does(CLERK, dossier.code(), Motcua.ACCEPT);
        return dossier.code();
    }

    private void due(String code, Instant at) {
        database.sql("update dossier set due_at = ? where code = ?")
                .params(at.atOffset(java.time.ZoneOffset.UTC), code)
                .update();
    }
}
