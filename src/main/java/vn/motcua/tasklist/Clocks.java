package vn.motcua.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLeft;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.clock.ClockState;
import vn.motcua.clock.Explanation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.tasklist.PanelView.ClockEntry;
import vn.motcua.tasklist.PanelView.ClockLine;
import vn.motcua.tasklist.PanelView.StepLine;

/** The time left of a dossier in a few words, and why it is due when it is due. */
@Component
class Clocks {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final DossierClock legal;
    private final WorkingCalendars calendars;
    private final MessageSource messages;
    private final Clock clock;

    Clocks(DossierClock legal, WorkingCalendars calendars, MessageSource messages, Clock clock) {
        this.legal = legal;
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
        var unit = dossier.limit().unit();
        var left = TimeLeft.until(dossier.dueAt().get(), clock.instant(), calendars.current(), unit);
        var state = left.overdue() ? "late" : left.days() < 1 ? "soon" : "running";
        return new TimeLeftView(left.text(Reader.language()), state);
    }

    ClockLine explained(Dossier dossier) {
        var left = of(dossier);
        var late = left.state().equals("late");
        var reading = legal.of(dossier);
        if (reading.details().isEmpty()) {
            return new ClockLine(left.text(), late, "", List.of());
        }
        var why = Explanation.of(reading, Reader.language());
        var table = why.table().stream()
                .map(it -> new ClockEntry(it.when(), it.what(), it.used()))
                .toList();
        return new ClockLine(left.text(), late, why.sentence(), table);
    }

    /** While the clock stands still no step is late. */
    StepLine step(Dossier dossier, Instant due) {
        var late = dossier.clockState() == ClockState.RUNNING && clock.instant().isAfter(due);
        return new StepLine(MOMENT.format(due.atZone(calendars.current().hours().zone())), late);
    }

    private String say(String key) {
        return messages.getMessage(key, null, Reader.language());
    }
}
