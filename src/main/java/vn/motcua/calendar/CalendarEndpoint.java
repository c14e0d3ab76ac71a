package vn.motcua.calendar;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** {@code /actuator/calendar}: which years the calendar covers; a POST reads an edited file without a restart. */
@Component
@Endpoint(id = "calendar")
class CalendarEndpoint {
    private final WorkingCalendars calendars;

    CalendarEndpoint(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    record Years(int first, int last) {}

    @ReadOperation
    Years years() {
        return new Years(calendars.current().firstYear(), calendars.current().lastYear());
    }

    /** @throws BrokenCalendarException when the file cannot be used; the calendar before it stays in force */
    @WriteOperation
    Years reload() {
        calendars.reload();
        return years();
    }
}
