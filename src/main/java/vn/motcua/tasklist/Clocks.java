package vn.motcua.tasklist;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLeft;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Dossier;

/** The time left of a dossier in a few words. Whoever reads it has a task, so nobody waits for the applicant. */
@Component
class Clocks {
    private static final Locale STAFF = Locale.forLanguageTag("vi");

    private final WorkingCalendars calendars;
    private final MessageSource messages;
    private final Clock clock;

    Clocks(WorkingCalendars calendars, MessageSource messages, Clock clock) {
        this.calendars = calendars;
        this.messages = messages;
        this.clock = clock;
    }

    TimeLeftView of(Dossier dossier) {
        if (dossier.pausedFor().isPresent()) {
            return new TimeLeftView(say("clock." + dossier.pausedFor().get()), "paused");
        }
        if (dossier.dueAt().isEmpty() || dossier.status().isDone()) {
            return new TimeLeftView(say(dossier.status().isDone() ? "clock.STOPPED" : "clock.NOT_STARTED"), "none");
        }
        var left = TimeLeft.until(dossier.dueAt().get(), clock.instant(), calendars.current());
        var state = left.overdue() ? "late" : left.days() < 1 ? "soon" : "running";
        return new TimeLeftView(left.text(STAFF), state);
    }

    private String say(String key) {
        return messages.getMessage(key, null, STAFF);
    }
}
