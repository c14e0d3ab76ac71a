package vn.motcua.dossier;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.procedure.Limit;

/** When limits end, by the calendar in force. */
@Component
public class Deadlines {
    private final WorkingCalendars calendars;

    Deadlines(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /** @throws vn.motcua.calendar.DateOutsideCalendarException when the calendar does not reach that far */
    public Instant due(Instant received, Limit limit) {
        return explain(received, limit).due();
    }

    public DueDate explain(Instant received, Limit limit) {
        return calendars.current().due(received, limit.amount());
    }
}
