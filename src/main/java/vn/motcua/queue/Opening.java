package vn.motcua.queue;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;

/** When tickets can be taken: on working days, from shortly before the desks open until they close. */
@Component
@EnableConfigurationProperties(QueueSettings.class)
class Opening {
    private final WorkingCalendars calendars;
    private final QueueSettings settings;
    private final Clock clock;

    Opening(WorkingCalendars calendars, QueueSettings settings, Clock clock) {
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    boolean isOpen() {
        return settings.atAllHours() || isOpen(clock.instant());
    }

    private boolean isOpen(Instant now) {
        var calendar = calendars.current();
        var today = calendar.date(now);
        return calendar.isWorkingDay(today)
                && !now.isBefore(calendar.opening(today).minus(settings.doorOpensBefore()))
                && now.isBefore(calendar.closing(today));
    }
}
