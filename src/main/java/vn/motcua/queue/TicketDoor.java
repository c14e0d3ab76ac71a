package vn.motcua.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.queue.QueueRefusedException.Reason;
import vn.motcua.queue.Tickets.NewTicket;

/** Where tickets are taken: by whoever comes, or with an appointment. */
@Service
class TicketDoor {
    private final Tickets tickets;
    private final Moves moves;
    private final Appointments appointments;
    private final QueuePlanFile file;
    private final Opening opening;
    private final WorkingCalendars calendars;
    private final QueueSettings settings;
    private final Clock clock;

    TicketDoor(
            Tickets tickets,
            Moves moves,
            Appointments appointments,
            QueuePlanFile file,
            Opening opening,
            WorkingCalendars calendars,
            QueueSettings settings,
            Clock clock) {
        this.tickets = tickets;
        this.moves = moves;
        this.appointments = appointments;
        this.file = file;
        this.opening = opening;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes a number; the same again when the form was sent before.
     *
     * @param ground of priority, or nothing
     * @throws QueueRefusedException when the ward is closed, or does not offer the service
     */
    @Transactional
    Ticket take(String unit, String service, String ground, String once) {
        var now = clock.instant();
        var known = file.plan().ground(ground).map(QueuePlan.Ground::key);
        return take(unit, service, known, known.map(it -> now), once, now);
    }

    /**
     * The ticket of an appointment, which goes before others from its time on; the one it has when it has one.
     *
     * @throws QueueRefusedException when there is none that can be taken up here today
     */
    @Transactional
    Ticket takeUp(String unit, String code) {
        var booked = appointments.locked(code).orElseThrow(() -> new QueueRefusedException(Reason.CODE));
        if (booked.ticket().isPresent()) {
            return tickets.find(unit, booked.ticket().get())
                    .orElseThrow(() -> new QueueRefusedException(Reason.OTHER_UNIT));
        }
        refuseUnless(booked.unit().equals(unit), Reason.OTHER_UNIT);
        refuseUnless(booked.cancelledAt().isEmpty(), Reason.CANCELLED);
        refuseUnless(calendars.current().date(booked.startsAt()).equals(calendars.today()), Reason.OTHER_DAY);
        var now = clock.instant();
        var inTime = !now.isAfter(booked.startsAt().plus(settings.lateness()));
        var preferredFrom = inTime ? Optional.of(booked.startsAt()) : Optional.<Instant>empty();
        var ticket = take(unit, booked.service(), Optional.empty(), preferredFrom, "appointment " + code, now);
        appointments.takenUp(booked, ticket);
        return ticket;
    }

    private Ticket take(
            String unit,
            String service,
            Optional<String> ground,
            Optional<Instant> preferredFrom,
            String once,
            Instant now) {
        refuseUnless(opening.isOpen(), Reason.CLOSED);
        var offered = file.plan().service(service).orElseThrow(() -> new QueueRefusedException(Reason.SERVICE));
        var today = calendars.today();
        tickets.lockNumbers(unit, today, offered.letter());
        return tickets.taken(unit, once).orElseGet(() -> {
            var ticket = tickets.add(new NewTicket(unit, today, offered, ground, preferredFrom, now, once));
            moves.add(ticket, MoveKind.QUEUED, now, null);
            return ticket;
        });
    }

    private static void refuseUnless(boolean met, Reason reason) {
        if (!met) {
            throw new QueueRefusedException(reason);
        }
    }
}
