package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.queue.Hall.CIVIL;
import static vn.motcua.queue.Hall.COPIES;
import static vn.motcua.queue.Hall.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.motcua.engine.SignedInUser;
import vn.motcua.queue.QueueRefusedException.Reason;
import vn.motcua.support.MotcuaTest;

/** Many come, click and call at the same moment. */
@MotcuaTest
class QueueAtOnceIT {
    private static final String UNIT = "19753";

    @Autowired
    TicketDoor door;

    @Autowired
    QueueDesk queue;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Hall hall;

    @BeforeEach
    void nobodyIsThere() {
        hall = Hall.of(UNIT, beans);
    }

    @Test
    void numbersHaveNoGapHoweverManyComeAtOnce() throws Exception {
        var services = List.of(COPIES, CIVIL, "unknown");
        var taken = Hall.<Ticket>atOnce(24, it -> () -> hall.takes(services.get(it % 3), NONE));

        assertThat(taken).filteredOn(it -> !succeeds(it)).hasSize(8);
        var labels = new ArrayList<String>();
        for (var it : taken) {
            if (succeeds(it)) {
                labels.add(it.get().label());
            }
        }
        assertThat(labels)
                .containsExactlyInAnyOrder(
                        "A001", "A002", "A003", "A004", "A005", "A006", "A007", "A008", "B001", "B002", "B003", "B004",
                        "B005", "B006", "B007", "B008");
    }

    @Test
    void aSecondClickTakesNoSecondTicketAndCallsNobodyElse() throws Exception {
        var key = Hall.key();
        var taken = Hall.<Ticket>atOnce(6, it -> () -> door.take(UNIT, COPIES, NONE, key));
        for (var it : taken) {
            assertThat(it.get().label()).isEqualTo("A001");
        }
        hall.takes(COPIES, NONE);
        var clerk = hall.clerk("1", COPIES);
        var call = Hall.key();
        var called = Hall.<Boolean>atOnce(6, it -> calling(clerk, call));
        assertThat(called).allMatch(QueueAtOnceIT::succeeds);
        assertThat(hall.at(clerk).label()).isEqualTo("A001");
        assertThat(hall.waiting(COPIES, CIVIL)).containsExactly("A002");
    }

    private Callable<Boolean> calling(SignedInUser clerk, String key) {
        return () -> {
            queue.callNext(clerk, key);
            return true;
        };
    }

    @Test
    void noTicketIsCalledToTwoDesks() throws Exception {
        for (var i = 0; i < 30; i++) {
            hall.takes(COPIES, i % 4 == 0 ? "elderly" : NONE);
        }
        var clerks = new ArrayList<SignedInUser>();
        for (var i = 1; i <= 6; i++) {
            clerks.add(hall.clerk(String.valueOf(i), COPIES, CIVIL));
        }
        var called = Hall.<List<String>>atOnce(6, it -> () -> callsUntilNobodyWaits(clerks.get(it)));

        var all = new ArrayList<String>();
        for (var it : called) {
            all.addAll(it.get());
        }
        assertThat(all).hasSize(30).doesNotHaveDuplicates();
        assertThat(hall.waiting(COPIES, CIVIL)).isEmpty();
    }

    private List<String> callsUntilNobodyWaits(SignedInUser clerk) {
        var called = new ArrayList<String>();
        try {
            while (true) {
                var ticket = hall.calls(clerk);
                called.add(ticket.label());
                hall.serves(ticket, clerk);
            }
        } catch (QueueRefusedException e) {
            assertThat(e.reason()).isEqualTo(Reason.NOBODY_WAITS);
            return called;
        }
    }

    private static boolean succeeds(Future<?> future) {
        try {
            future.get();
            return true;
        } catch (Exception e) {
            assertThat(e.getCause()).isInstanceOf(QueueRefusedException.class);
            return false;
        }
    }
}
