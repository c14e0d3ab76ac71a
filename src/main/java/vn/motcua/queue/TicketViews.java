package vn.motcua.queue;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.queue.Ticket.State;
import vn.motcua.unit.Units;

/** Tickets as their holders see them. */
@Component
class TicketViews {
    private final QueuePlanFile file;
    private final Line line;
    private final Estimate estimate;
    private final Units units;
    private final WorkingCalendars calendars;
    private final String publicUrl;

    TicketViews(
            QueuePlanFile file,
            Line line,
            Estimate estimate,
            Units units,
            WorkingCalendars calendars,
            @Value("${motcua.public-url}") String publicUrl) {
        this.file = file;
        this.line = line;
        this.estimate = estimate;
        this.units = units;
        this.calendars = calendars;
        this.publicUrl = publicUrl;
    }

    TicketView of(Ticket ticket, Locale language) {
        var unit = units.get(ticket.unit());
        var today = ticket.day().equals(calendars.today());
        var before = today && ticket.state() == State.WAITING ? line.before(ticket) : 0;
        return new TicketView(
                ticket.label(),
                file.plan().serviceName(ticket.service(), language),
                unit.fullName(),
                unit.officeName(),
                ticket.state(),
                ticket.ground().map(it -> file.plan().groundName(it, language)).orElse(null),
                ticket.isOfAppointment(),
                ticket.desk().orElse(null),
                ticket.takenAt().atZone(calendars.current().hours().zone()),
                before,
                before == 0 ? 0 : estimate.minutes(ticket, before),
                today,
                publicUrl + "/tickets/" + ticket.code());
    }
}
