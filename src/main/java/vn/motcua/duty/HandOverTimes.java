package vn.motcua.duty;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;

/**
 * By when the paper of a dossier leaves the reception: on the day of its acceptance, or at the start of the next working
 * day when it came after the cut-off (Decree 118/2025/NĐ-CP, art. 18.2).
 */
@Component
@EnableConfigurationProperties(HandOverSettings.class)
class HandOverTimes {
    private final WorkingCalendars calendars;
    private final HandOverSettings settings;
    private final Clock clock;

    HandOverTimes(WorkingCalendars calendars, HandOverSettings settings, Clock clock) {
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws vn.motcua.calendar.DateOutsideCalendarException when that lies behind what the calendar covers */
    Instant due(Instant accepted) {
        var calendar = calendars.current();
        var day = calendar.dayThatCounts(accepted);
        return day.equals(calendar.date(accepted))
                ? calendar.closing(day)
                : calendar.opening(day).plus(settings.morning());
    }

    boolean isOverdue(Instant accepted) {
        return clock.instant().isAfter(due(accepted));
    }
}
