package vn.motcua.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLeft;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.ClockMove;
import vn.motcua.dossier.Deadlines;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.portal.DossierView.ClockView;

/** The legal clock in words. */
@Component
class ClockViews {
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
        if (Supplements.awaited(dossier, events).isPresent()) {
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
                running
                        ? TimeLeft.until(due.due(), clock.instant(), calendars.current())
                                .text(language)
                        : null,
                due.explanation(language));
    }
}
