package vn.motcua.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.ClockMove;
import vn.motcua.dossier.Deadlines;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.portal.DossierView.ClockView;

/** The legal clock in words. */
@Component
class ClockViews {
    private static final int OFFICE_DAY_HOURS = 8;

    private final WorkingCalendars calendars;
    private final Deadlines deadlines;
    private final MessageSource messages;
    private final Clock clock;

    ClockViews(WorkingCalendars calendars, Deadlines deadlines, MessageSource messages, Clock clock) {
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.messages = messages;
        this.clock = clock;
    }

    ClockView of(Dossier dossier, List<DossierEvent> events, Locale language) {
        var started = events.stream()
                .filter(it -> it.clock().filter(ClockMove.START::equals).isPresent())
                .map(DossierEvent::at)
                .findFirst();
        if (dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED) {
            var ground = messages.getMessage("clock.supplement", null, language);
            return new ClockView("PAUSED", ground, null, null, null);
        }
        if (started.isEmpty()) {
            return new ClockView(dossier.status().isDone() ? "STOPPED" : "NOT_STARTED", null, null, null, null);
        }
        var due = deadlines.explain(started.get(), dossier.limit());
        var running = !dossier.status().isDone();
        return new ClockView(
                running ? "RUNNING" : "STOPPED",
                null,
                due.dueAt(),
                running ? timeLeft(due.due(), language) : null,
                due.explanation(language));
    }

    private String timeLeft(Instant due, Locale language) {
        var calendar = calendars.current();
        var now = clock.instant();
        var left = calendar.officeTimeBetween(now, due);
        if (left.isZero()) {
            return messages.getMessage("clock.overdue", null, language);
        }
        var hours = left.toHours();
        return messages.getMessage(
                "clock.left", new Object[] {hours / OFFICE_DAY_HOURS, hours % OFFICE_DAY_HOURS}, language);
    }
}
