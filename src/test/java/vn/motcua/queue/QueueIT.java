package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.queue.Hall.CIVIL;
import static vn.motcua.queue.Hall.COPIES;
import static vn.motcua.queue.Hall.NONE;
import static vn.motcua.queue.Hall.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.engine.SignedInUser;
import vn.motcua.queue.QueueRefusedException.Reason;
import vn.motcua.queue.Ticket.State;
import vn.motcua.support.MotcuaTest;

/** Tickets are taken, called and served, each in its turn. */
@MotcuaTest
class QueueIT {
    private static final String UNIT = "19753";

    @Autowired
    QueueDesk queue;

    @Autowired
    Tickets tickets;

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
    void thoseWithPriorityGoFirstAndAfterThreeItIsTheTurnOfAnother() {
        hall.takes(COPIES, NONE);
        hall.takes(COPIES, NONE);
        for (var i = 0; i < 4; i++) {
            hall.takes(COPIES, "elderly");
        }
        var clerk = hall.clerk("1", COPIES);
        var called = new ArrayList<String>();
        for (var i = 0; i < 6; i++) {
            var ticket = hall.calls(clerk);
            called.add(ticket.label());
            hall.serves(ticket, clerk);
        }
        assertThat(called).containsExactly("A003", "A004", "A005", "A001", "A006", "A002");
    }

    @Test
    void whoIsPassedOnDoesNotQueueFromTheStart() {
        var first = hall.takes(COPIES, NONE);
        hall.takes(CIVIL, NONE);
        var clerk = hall.clerk("1", COPIES);
        var other = hall.clerk("2", CIVIL);
        hall.calls(clerk);
        hall.moves(first, MoveKind.STARTED, clerk);
        queue.move(first.id(), MoveKind.PASSED_ON, CIVIL, clerk, Hall.key());

        assertThat(hall.calls(other).label()).isEqualTo(first.label());
        assertThat(tickets.get(first.id()).service()).isEqualTo(CIVIL);
        refused(Reason.SERVICE, () -> queue.move(first.id(), MoveKind.PASSED_ON, "gone", other, Hall.key()));
    }

    @Test
    void whoDidNotComeIsTakenUpAgainOnce() {
        var first = hall.takes(COPIES, NONE);
        hall.takes(COPIES, NONE);
        var clerk = hall.clerk("1", COPIES);
        for (var round = 0; round < 2; round++) {
            assertThat(hall.calls(clerk).label()).isEqualTo(first.label());
            hall.moves(first, MoveKind.CALLED_AGAIN, clerk);
            hall.moves(first, MoveKind.NOT_COME, clerk);
            if (round == 0) {
                hall.moves(first, MoveKind.RETURNED, clerk);
            }
        }
        refused(Reason.RETURNED_ONCE, () -> hall.moves(first, MoveKind.RETURNED, clerk));
        assertThat(hall.calls(clerk).label()).isEqualTo("A002");
        assertThat(kinds(first))
                .containsExactly(
                        "QUEUED",
                        "CALLED",
                        "CALLED_AGAIN",
                        "NOT_COME",
                        "RETURNED",
                        "CALLED",
                        "CALLED_AGAIN",
                        "NOT_COME");
    }

    @Test
    void onlyTheDeskItWasCalledToMovesATicketAndOnlyInItsOrder() {
        var ticket = hall.takes(COPIES, NONE);
        hall.takes(COPIES, NONE);
        var clerk = hall.clerk("1", COPIES);
        var other = hall.clerk("2", COPIES);
        var stranger = new SignedInUser("stranger-" + UNIT, "X", Set.of("reception"), Set.of("19774"));
        queue.sit(new Desk(stranger.id(), "19774", "1", List.of(COPIES)));
        hall.calls(clerk);

        refused(Reason.DESK_BUSY, () -> queue.callNext(clerk, Hall.key()));
        refused(Reason.CHANGED, () -> hall.moves(ticket, MoveKind.FINISHED, clerk));
        refused(Reason.CHANGED, () -> hall.moves(ticket, MoveKind.STARTED, other));
        refused(Reason.CHANGED, () -> hall.moves(ticket, MoveKind.STARTED, stranger));
        refused(Reason.NOBODY_WAITS, () -> queue.callNext(stranger, Hall.key()));
        refused(Reason.DESK_BUSY, () -> queue.sit(new Desk(clerk.id(), UNIT, "9", List.of(COPIES))));
        assertThat(tickets.get(ticket.id()).state()).isEqualTo(State.CALLED);
        var moved = new SignedInUser(clerk.id(), "1", Set.of("reception"), Set.of("19774"));
        refused(Reason.DESK, () -> queue.callNext(moved, Hall.key()));
    }

    @Test
    void aDeskHasANameAndServesSomething() {
        for (var name : List.of("", " ", "<b>", "1234567890123", "3\n")) {
            refused(Reason.DESK, () -> queue.sit(new Desk("x", UNIT, name, List.of(COPIES))));
        }
        refused(Reason.NOTHING_CHOSEN, () -> queue.sit(new Desk("x", UNIT, "3", List.of())));
        refused(Reason.NOTHING_CHOSEN, () -> queue.sit(new Desk("x", UNIT, "3", List.of("gone"))));
    }

    private List<String> kinds(Ticket ticket) {
        return database.sql("select kind from queue_move where ticket = ? order by id")
                .param(ticket.id())
                .query(String.class)
                .list();
    }
}
