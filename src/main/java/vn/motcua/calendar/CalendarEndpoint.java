package vn.motcua.calendar;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.lang.Nullable; // Actuator asks for this one to know that a parameter may be missing
import org.springframework.stereotype.Component;

/** {@code /actuator/calendar}: which years the calendar covers; a POST reads an edited file without a restart. */
@Component
@Endpoint(id = "calendar")
class CalendarEndpoint {
    private final WorkingCalendars calendars;
    private final ApplicationEventPublisher events;

    CalendarEndpoint(WorkingCalendars calendars, ApplicationEventPublisher events) {
        this.calendars = calendars;
        this.events = events;
    }

    record Years(int first, int last) {}

    @ReadOperation
    Years years() {
        return new Years(calendars.current().firstYear(), calendars.current().lastYear());
    }

    /**
     * Answers when all open dossiers follow the calendar.
     *
     * @param reason why it was edited, as it is noted in each dossier whose due date moves; may be missing
     * @throws BrokenCalendarException when the file cannot be used; the calendar before it stays in force
     */
    @WriteOperation
    Years reload(@Nullable String reason) {
        calendars.reload();
        events.publishEvent(new CalendarReloaded(reason == null ? "" : reason));
        return years();
    }
}
