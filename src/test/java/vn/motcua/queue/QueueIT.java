package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.queue.Hall.CIVIL;
import static vn.motcua.queue.Hall.COPIES;
import static vn.motcua.queue.Hall.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.engine.SignedInUser;
import vn.motcua.queue.QueueRefusedException.Reason;
import vn.motcua.queue.Ticket.State;
import vn.motcua.support.Motcua;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.StaffDoor;

/** Tickets are taken, called and served; also by many at once. */
@MotcuaTest
class QueueIT {
    private static final String UNIT = "19753";

    @Autowired
    Motcua motcua;

    @Autowired
    TicketDoor door;

    @Autowired
    QueueDesk queue;

    @Autowired
    Tickets tickets;

    @Autowired
    Line line;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    JdbcClient database;

    private Hall hall;

    @BeforeEach
    void nobodyIsThere() {
        hall = new Hall(UNIT, door, queue, tickets, calendars, database);
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
        assertThat(called).allMatch(QueueIT::succeeds);
        assertThat(hall.at(clerk).label()).isEqualTo("A001");
        assertThat(waiting()).containsExactly("A002");
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
        assertThat(waiting()).isEmpty();
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

    @Test
    void aNewDayBeginsWithTheFirstNumberAndNobodyWaitsFromTheDayBefore() {
        var clerk = hall.clerk("1", COPIES);
        var served = hall.takes(COPIES, NONE);
        var left = hall.takes(COPIES, "elderly");
        hall.calls(clerk);
        aDayPasses();

        assertThat(waiting()).isEmpty();
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

    private List<String> waiting() {
        return line.of(UNIT, Set.of(COPIES, CIVIL)).stream().map(Ticket::label).toList();
    }

    private List<String> kinds(Ticket ticket) {
        return database.sql("select kind from queue_move where ticket = ? order by id")
                .param(ticket.id())
                .query(String.class)
                .list();
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

    private static void refused(Reason reason, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        QueueRefusedException.class,
                        it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
