package vn.motcua.queue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.queue.Ticket.State;

/** Desks as the receptionists who sit there see them. */
@Component
class DeskViews {
    private final Tickets tickets;
    private final Moves moves;
    private final Line line;
    private final QueuePlanFile file;
    private final WorkingCalendars calendars;
    private final Clock clock;

    DeskViews(Tickets tickets, Moves moves, Line line, QueuePlanFile file, WorkingCalendars calendars, Clock clock) {
        this.tickets = tickets;
        this.moves = moves;
        this.line = line;
        this.file = file;
        this.calendars = calendars;
        this.clock = clock;
    }

    DeskView of(Desk desk, Locale language) {
        var today = calendars.today();
        return new DeskView(
                tickets.at(desk.unit(), today, desk.name())
                        .map(it -> view(it, language))
                        .orElse(null),
                desk.services().stream()
                        .map(it -> new DeskView.Service(
                                file.plan().serviceName(it, language),
                                views(line.of(desk.unit(), Set.of(it)), language)))
                        .toList(),
                views(tickets.in(State.NOT_COME, desk.unit(), today), language));
    }

    private List<DeskView.Line> views(List<Ticket> some, Locale language) {
        return some.stream().map(it -> view(it, language)).toList();
    }

    private DeskView.Line view(Ticket it, Locale language) {
        return new DeskView.Line(
                it.id(),
                it.label(),
                file.plan().serviceName(it.service(), language),
                it.service(),
                it.state(),
                Duration.between(it.takenAt(), clock.instant()).toMinutes(),
                it.ground()
                        .map(ground -> file.plan().groundName(ground, language))
                        .orElse(null),
                it.isOfAppointment(),
                it.state() == State.NOT_COME && !moves.has(it, MoveKind.RETURNED));
    }
}
