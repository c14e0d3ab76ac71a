package vn.motcua.portal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLeft;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.clock.ClockState;
import vn.motcua.clock.Explanation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.portal.DossierView.ClockView;

/** The legal clock in words. */
@Component
class ClockViews {
    private final WorkingCalendars calendars;
    private final DossierClock clocks;
    private final MessageSource messages;
    private final Clock clock;

    ClockViews(WorkingCalendars calendars, DossierClock clocks, MessageSource messages, Clock clock) {
        this.calendars = calendars;
        this.clocks = clocks;
        this.messages = messages;
        this.clock = clock;
    }

    ClockView of(Dossier dossier, List<DossierEvent> events, Locale language) {
        var reading = clocks.of(dossier);
        if (reading.state() == ClockState.NOT_STARTED) {
            return notStarted(dossier, events, language);
        }
        var why = Explanation.of(reading, language);
        var table = why.table().stream()
                .map(it -> new ClockView.LineView(it.when(), it.what(), it.used()))
                .toList();
        var due = reading.details().orElseThrow().dueAt();
        return switch (reading.state()) {
            case PAUSED -> new ClockView("PAUSED", ground(dossier, language), null, why.left(), why.sentence(), table);
            case RUNNING -> new ClockView("RUNNING", null, due, left(dossier, due, language), why.sentence(), table);
            default -> new ClockView("STOPPED", null, due, null, why.sentence(), table);
        };
    }

    /** Before acceptance the applicant may be asked for a supplement, while no time runs yet. */
    private ClockView notStarted(Dossier dossier, List<DossierEvent> events, Locale language) {
        if (Supplements.awaited(dossier, events).isPresent()) {
            var ground = messages.getMessage("clock.SUPPLEMENT", null, language);
            return new ClockView("PAUSED", ground, null, null, null, List.of());
        }
        var state = dossier.status().isDone() ? "STOPPED" : "NOT_STARTED";
        return new ClockView(state, null, null, null, null, List.of());
    }

    private String ground(Dossier dossier, Locale language) {
        return messages.getMessage("clock." + dossier.pausedFor().orElseThrow(), null, language);
    }

    private String left(Dossier dossier, OffsetDateTime due, Locale language) {
        var unit = dossier.limit().unit();
        return TimeLeft.until(due.toInstant(), clock.instant(), calendars.current(), unit)
                .text(language);
    }
}
