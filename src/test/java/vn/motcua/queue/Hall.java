package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.engine.SignedInUser;
import vn.motcua.queue.QueueRefusedException.Reason;

/** The waiting room of one ward, which is empty at first. */
class Hall {
    static final String COPIES = "certified-copies";
    static final String CIVIL = "civil-status";
    static final String NONE = "";

    private final TicketDoor door;
    private final QueueDesk queue;
    private final Tickets tickets;
    private final Line line;
    private final WorkingCalendars calendars;
    private String unit = "";

    Hall(TicketDoor door, QueueDesk queue, Tickets tickets, Line line, WorkingCalendars calendars) {
        this.door = door;
        this.queue = queue;
        this.tickets = tickets;
        this.line = line;
        this.calendars = calendars;
    }

    static Hall of(String unit, AutowireCapableBeanFactory beans) {
        var hall = beans.createBean(Hall.class);
        hall.unit = unit;
        empty(beans.getBean(JdbcClient.class), unit);
        return hall;
    }

    /** Whoever is there goes home. */
    static void empty(JdbcClient database, String unit) {
        database.sql("update queue_ticket set state = 'DONE' where unit = ?")
                .param(unit)
                .update();
        database.sql(
                        "update queue_ticket set day = day - 400, letter = 'Z', number = id where unit = ? and day > now() - interval '9 days'")
                .param(unit)
                .update();
        database.sql("delete from queue_number where unit = ?").param(unit).update();
    }

    Ticket takes(String service, String ground) {
        return door.take(unit, service, ground, key());
    }

    SignedInUser clerk(String name, String... services) {
        var clerk = new SignedInUser(unit + "-" + name, name, Set.of("reception"), Set.of(unit));
        queue.sit(new Desk(clerk.id(), unit, name, List.of(services)));
        return clerk;
    }

    /** Who is at this desk after the next was called. */
    Ticket calls(SignedInUser clerk) {
        queue.callNext(clerk, key());
        return at(clerk);
    }

    Ticket at(SignedInUser clerk) {
        return tickets.at(unit, calendars.today(), clerk.name()).orElseThrow();
    }

    void moves(Ticket ticket, MoveKind kind, SignedInUser clerk) {
        queue.move(ticket.id(), kind, null, clerk, key());
    }

    void serves(Ticket ticket, SignedInUser clerk) {
        moves(ticket, MoveKind.STARTED, clerk);
        moves(ticket, MoveKind.FINISHED, clerk);
    }

    /** Who waits for these services, by number. */
    List<String> waiting(String... services) {
        return line.of(unit, Set.of(services)).stream().map(Ticket::label).toList();
    }

    static void refused(Reason reason, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        QueueRefusedException.class,
                        it -> assertThat(it.reason()).isEqualTo(reason));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** All of them at the same moment; the index is 0, 1, … */
    static <T> List<Future<T>> atOnce(int people, java.util.function.IntFunction<Callable<T>> what) throws Exception {
        var threads = Executors.newFixedThreadPool(people);
        var start = new CyclicBarrier(people);
        try {
            return threads.invokeAll(IntStream.range(0, people)
                    .<Callable<T>>mapToObj(it -> () -> {
                        start.await();
                        return what.apply(it).call();
                    })
                    .toList());
        } finally {
            threads.shutdown();
        }
    }
}
