package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.WorkingCalendars;

/** When the office is woken before a dossier is due: early enough to apologise and ask for more time. */
@Component
@EnableConfigurationProperties(DeadlineSettings.class)
public class WakeUps {
    private final WorkingCalendars calendars;
    private final DossierClock clocks;
    private final DeadlineSettings settings;

    WakeUps(WorkingCalendars calendars, DossierClock clocks, DeadlineSettings settings) {
        this.calendars = calendars;
        this.clocks = clocks;
        this.settings = settings;
    }

    /** For a dossier that is submitted now and accepted at once; it cannot be due earlier. */
    Instant first(Instant submitted, Limit limit) {
        return before(submitted, clocks.due(submitted, limit));
    }

    /**
     * The moment at which so much office time is left as the setting says, but at least half of it is gone: a dossier
     * that is due on the same day is not late in the morning.
     *
     * @throws vn.motcua.calendar.DateOutsideCalendarException when the calendar does not reach that far
     */
    public Instant before(Instant submitted, Instant due) {
        var calendar = calendars.current();
        var lead = calendar.hours().workingDay().multipliedBy(settings.leadWorkingDays());
        var half = calendar.officeTimeBetween(submitted, due).dividedBy(2);
        var early = lead.compareTo(half) < 0 ? lead : half;
        return early.equals(Duration.ZERO)
                ? due
                : calendar.officeMoment(calendar.officeTime(due).minus(early));
    }
}
