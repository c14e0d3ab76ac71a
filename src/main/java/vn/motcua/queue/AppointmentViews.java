package vn.motcua.queue;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.unit.Units;

/** Appointments as whoever booked them sees them. */
@Component
class AppointmentViews {
    private final QueuePlanFile file;
    private final Units units;
    private final WorkingCalendars calendars;
    private final MessageSource messages;
    private final Clock clock;
    private final String publicUrl;

    AppointmentViews(
            QueuePlanFile file,
            Units units,
            WorkingCalendars calendars,
            MessageSource messages,
            Clock clock,
            @Value("${motcua.public-url}") String publicUrl) {
        this.file = file;
        this.units = units;
        this.calendars = calendars;
        this.messages = messages;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    AppointmentView of(Appointment it, Locale language) {
        var unit = units.get(it.unit());
        var path = "/appointments/" + it.code();
        return new AppointmentView(
                Code.readable(it.code()),
                path,
                file.plan().serviceName(it.service(), language),
                unit.officeName(),
                unit.address().orElse(null),
                it.startsAt().atZone(calendars.current().hours().zone()),
                file.plan()
                        .service(it.service())
                        .map(QueuePlan.Service::minutes)
                        .orElse(0),
                state(it),
                publicUrl + path);
    }

    String ics(Appointment it, Locale language) {
        var view = of(it, language);
        return IcsFile.of(new IcsFile.Event(
                it.code(),
                it.startsAt(),
                Duration.ofMinutes(view.minutes()),
                messages.getMessage("queue.appointment.ics", new Object[] {view.service()}, language),
                view.place() == null ? view.office() : view.office() + ", " + view.place(),
                messages.getMessage("queue.appointment.icsHow", new Object[] {view.code()}, language),
                view.address(),
                clock.instant()));
    }

    private String state(Appointment it) {
        if (it.cancelledAt().isPresent()) {
            return "CANCELLED";
        }
        if (it.ticket().isPresent()) {
            return "TAKEN_UP";
        }
        var over = calendars.current().date(it.startsAt()).isBefore(calendars.today());
        return over ? "PAST" : "BOOKED";
    }
}
