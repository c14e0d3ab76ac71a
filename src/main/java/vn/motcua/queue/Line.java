package vn.motcua.queue;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.queue.Ticket.State;

/** Who waits today, in the order in which they will be called. */
@Component
class Line {
    private final Tickets tickets;
    private final Moves moves;
    private final WorkingCalendars calendars;
    private final Order order;
    private final Clock clock;

    Line(Tickets tickets, Moves moves, WorkingCalendars calendars, QueueSettings settings, Clock clock) {
        this.tickets = tickets;
        this.moves = moves;
        this.calendars = calendars;
        this.order = new Order(settings.priorityInARow());
        this.clock = clock;
    }

    List<Ticket> of(String unit, Collection<String> services) {
        var today = calendars.today();
        var waiting = tickets.in(State.WAITING, unit, today).stream()
                .filter(it -> services.contains(it.service()))
                .toList();
        return order.line(waiting, moves.preferredInARow(unit, today, services), clock.instant());
    }

    /** How many will be called for the same service before this one. */
    int before(Ticket ticket) {
        var line = of(ticket.unit(), Set.of(ticket.service()));
        return (int) line.stream().takeWhile(it -> it.id() != ticket.id()).count();
    }
}
