package vn.motcua.queue;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.engine.SignedInUser;
import vn.motcua.queue.Moves.Mover;
import vn.motcua.queue.QueueRefusedException.Reason;

/** Where people are called and served. A form that is sent twice moves a ticket once. */
@Service
class QueueDesk {
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} .-]{0,11}";

    private final Desks desks;
    private final Tickets tickets;
    private final Moves moves;
    private final Line line;
    private final QueuePlanFile file;
    private final WorkingCalendars calendars;
    private final Clock clock;

    QueueDesk(
            Desks desks,
            Tickets tickets,
            Moves moves,
            Line line,
            QueuePlanFile file,
            WorkingCalendars calendars,
            Clock clock) {
        this.desks = desks;
        this.tickets = tickets;
        this.moves = moves;
        this.line = line;
        this.file = file;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @throws QueueRefusedException when the name is none, or nothing is served, or somebody still stands at the other desk */
    @Transactional
    void sit(Desk desk) {
        if (!desk.name().matches(NAME)) {
            throw new QueueRefusedException(Reason.DESK);
        }
        if (desk.services().isEmpty()
                || desk.services().stream()
                        .anyMatch(it -> file.plan().service(it).isEmpty())) {
            throw new QueueRefusedException(Reason.NOTHING_CHOSEN);
        }
        var before = desks.locked(desk.person());
        var moving =
                before.filter(it -> !it.name().equals(desk.name()) || !it.unit().equals(desk.unit()));
        if (moving.flatMap(it -> tickets.at(it.unit(), calendars.today(), it.name()))
                .isPresent()) {
            throw new QueueRefusedException(Reason.DESK_BUSY);
        }
        desks.put(desk);
    }

    /** @throws QueueRefusedException when somebody is at the desk still, or nobody waits */
    @Transactional
    void callNext(SignedInUser user, String once) {
        var desk = desk(user);
        if (moves.isDone(once)) {
            return;
        }
        if (tickets.at(desk.unit(), calendars.today(), desk.name()).isPresent()) {
            throw new QueueRefusedException(Reason.DESK_BUSY);
        }
        var next = line.of(desk.unit(), desk.services()).stream()
                .filter(it -> claim(it, desk))
                .findFirst()
                .orElseThrow(() -> new QueueRefusedException(Reason.NOBODY_WAITS));
        moves.add(next, MoveKind.CALLED, clock.instant(), new Mover(user.id(), desk.name(), once));
    }

    private boolean claim(Ticket ticket, Desk desk) {
        try {
            return tickets.claim(ticket.id(), desk.name());
        } catch (DuplicateKeyException e) { // a colleague who says to sit at the same desk was faster
            throw new QueueRefusedException(Reason.DESK_BUSY);
        }
    }

    /**
     * Moves the ticket that is at her desk; or takes one up again that did not come, once.
     *
     * @param service to which it is passed on, else nothing
     * @throws QueueRefusedException when it does not stand so that it can be moved like this
     */
    @Transactional
    void move(long id, MoveKind kind, @Nullable String service, SignedInUser user, String once) {
        var desk = desk(user);
        if (moves.isDone(once)) {
            return;
        }
        var ticket = tickets.find(desk.unit(), id)
                .filter(it -> it.day().equals(calendars.today()) && kind.from().contains(it.state()))
                .orElseThrow(() -> new QueueRefusedException(Reason.CHANGED));
        if (kind == MoveKind.RETURNED) {
            refuseIf(moves.has(ticket, MoveKind.RETURNED), Reason.RETURNED_ONCE);
        } else {
            refuseIf(!ticket.desk().equals(Optional.of(desk.name())), Reason.CHANGED);
        }
        var waits = kind.to() == Ticket.State.WAITING;
        var next = kind == MoveKind.PASSED_ON ? offered(service) : ticket.service();
        refuseIf(!tickets.move(ticket, kind.to(), next, waits ? null : desk.name()), Reason.CHANGED);
        var now = clock.instant();
        moves.add(ticket, kind, now, new Mover(user.id(), desk.name(), once));
        if (kind == MoveKind.PASSED_ON) {
            moves.add(tickets.get(id), MoveKind.QUEUED, now, null);
        }
    }

    private String offered(@Nullable String service) {
        return file.plan()
                .service(service == null ? "" : service)
                .map(QueuePlan.Service::key)
                .orElseThrow(() -> new QueueRefusedException(Reason.SERVICE));
    }

    private Desk desk(SignedInUser user) {
        return desks.locked(user.id())
                .filter(it -> user.worksFor(it.unit()))
                .orElseThrow(() -> new QueueRefusedException(Reason.DESK));
    }

    private static void refuseIf(boolean met, Reason reason) {
        if (met) {
            throw new QueueRefusedException(reason);
        }
    }
}
