package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.clock.Ledger;
import vn.motcua.clock.LegalClock;
import vn.motcua.clock.Reading;

/** Reads the clocks of dossiers by the calendar in force. */
@Component
public class DossierClock {
    private final WorkingCalendars calendars;
    private final LogRows rows;
    private final Clock clock;

    DossierClock(WorkingCalendars calendars, LogRows rows, Clock clock) {
        this.calendars = calendars;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What the clock of a dossier says now; one query.
     *
     * @throws vn.motcua.calendar.DateOutsideCalendarException when the calendar does not reach that far
     */
    public Reading of(Dossier dossier) {
        return read(dossier.limit(), rows.ledger(dossier.code(), dossier.id()), clock.instant());
    }

    /** When a limit ends for what is received at a moment. */
    public Reading ifReceived(Instant received, Limit limit) {
        return new LegalClock(calendars.current()).ifReceived(received, limit);
    }

    /** @throws vn.motcua.calendar.DateOutsideCalendarException when the calendar does not reach that far */
    public Instant due(Instant received, Limit limit) {
        return ifReceived(received, limit).due().orElseThrow();
    }

    int hoursOfAWorkingDay() {
        return (int) calendars.current().hours().workingDay().toHours();
    }

    Reading read(Limit limit, Ledger ledger, Instant now) {
        return new LegalClock(calendars.current()).read(limit, ledger, now);
    }
}
