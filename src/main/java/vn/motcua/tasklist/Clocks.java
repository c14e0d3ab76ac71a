package vn.motcua.tasklist;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;

/** The time left of a dossier in a few words. */
@Component
class Clocks {
    private static final Locale STAFF = Locale.forLanguageTag("vi");
    private static final int OFFICE_DAY_HOURS = 8;

    private final WorkingCalendars calendars;
    private final MessageSource messages;
    private final Clock clock;

    Clocks(WorkingCalendars calendars, MessageSource messages, Clock clock) {
        this.calendars = calendars;
        this.messages = messages;
        this.clock = clock;
    }

    TimeLeftView of(Dossier dossier) {
        if (dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED) {
            return new TimeLeftView(say("clock.supplement"), "running");
        }
        if (dossier.dueAt().isEmpty() || dossier.status().isDone()) {
            return new TimeLeftView(say(dossier.status().isDone() ? "clock.STOPPED" : "clock.NOT_STARTED"), "none");
        }
        var minutes = calendars
                .current()
                .officeTimeBetween(clock.instant(), dossier.dueAt().get())
                .toMinutes();
        if (minutes == 0) {
            return new TimeLeftView(say("clock.overdue"), "late");
        }
        var days = minutes / 60 / OFFICE_DAY_HOURS;
        var text = say("clock.left", days, minutes / 60 % OFFICE_DAY_HOURS);
        return new TimeLeftView(text, days < 1 ? "soon" : "running");
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, STAFF);
    }
}
