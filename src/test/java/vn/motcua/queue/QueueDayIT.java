package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.queue.Hall.CIVIL;
import static vn.motcua.queue.Hall.COPIES;
import static vn.motcua.queue.Hall.NONE;
import static vn.motcua.queue.Hall.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.queue.QueueRefusedException.Reason;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** Each day begins anew, what happened stays, and a ward's door is its own. */
@MotcuaTest
class QueueDayIT {
    private static final String UNIT = "19753";

    @Autowired
    Motcua motcua;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient database;

    private Hall hall;

    @BeforeEach
    void nobodyIsThere() {
        hall = Hall.of(UNIT, beans);
    }

    @Test
    void aNewDayBeginsWithTheFirstNumberAndNobodyWaitsFromTheDayBefore() {
        var clerk = hall.clerk("1", COPIES);
        var served = hall.takes(COPIES, NONE);
        var left = hall.takes(COPIES, "elderly");
        hall.calls(clerk);
        aDayPasses();

        assertThat(hall.waiting(COPIES, CIVIL)).isEmpty();
        assertThat(hall.takes(COPIES, NONE).label()).isEqualTo("A001");
        refused(Reason.CHANGED, () -> hall.moves(served, MoveKind.STARTED, clerk));
        assertThat(hall.calls(clerk).id()).isNotEqualTo(left.id()).isNotEqualTo(served.id());
    }

    @Test
    void whatHappenedStays() {
        var ticket = hall.takes(COPIES, NONE);
        for (var sql : List.of(
                "delete from queue_ticket where id = ?",
                "delete from queue_move where ticket = ?",
                "update queue_move set at = at where ticket = ?")) {
            assertThatThrownBy(() -> database.sql(sql).param(ticket.id()).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void theDoorIsTheWardsOwn() {
        var form = Map.of("unit", "19789", "service", COPIES, "ground", NONE, "once", Hall.key());
        var own = StaffDoor.of(motcua, "reception19789");
        var slip = own.post("/counter/tickets", form).getHeaders().getLocation().getPath();
        assertThat(own.post("/counter/tickets", form).getHeaders().getLocation().getPath())
                .as("a second click")
                .isEqualTo(slip);
        assertThat(own.status(slip)).isEqualTo(200);

        var stranger = StaffDoor.of(motcua, "reception19813");
        assertThat(stranger.status(slip)).isEqualTo(404);
        assertThat(stranger.post("/counter/tickets", form).getStatusCode().value())
                .isEqualTo(404);
        assertThat(StaffDoor.of(motcua, "specialist19789").status(slip)).isEqualTo(403);
        assertThat(StaffDoor.ofNobody(motcua).status(slip)).isEqualTo(302);
        assertThat(StaffDoor.ofNobody(motcua).status(slip.replace("/counter", "")))
                .isEqualTo(200);
    }

    private void aDayPasses() {
        database.sql("update queue_ticket set day = day - 1 where unit = ?")
                .param(UNIT)
                .update();
        database.sql("update queue_number set day = day - 1 where unit = ?")
                .param(UNIT)
                .update();
    }
}
