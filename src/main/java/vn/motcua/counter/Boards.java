package vn.motcua.counter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.DeskFigures;
import vn.motcua.queue.QueueFigures;
import vn.motcua.queue.ServiceFigures;

/** Today's board of a reception. */
@Component
class Boards {
    private final DeskFigures figures;
    private final QueueFigures queue;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Boards(DeskFigures figures, QueueFigures queue, WorkingCalendars calendars, Clock clock) {
        this.figures = figures;
        this.queue = queue;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What the page says.
     *
     * @param day in the reader's words
     * @param uncheckedHours how long the first unchecked dossier has waited, by the clock; 0 when there is none
     * @param inLine people with a number who have not been called
     */
    record Board(String day, DeskFigures.Day figures, long uncheckedHours, int inLine) {}

    Board today(String unit, Locale language) {
        var zone = zone();
        var today = calendars.today();
        var from = today.atTime(LocalTime.MIN).atZone(zone).toInstant();
        var day = figures.of(unit, from, today.plusDays(1).atStartOfDay(zone).toInstant());
        var waited = day.uncheckedSince()
                .map(it -> Duration.between(it, clock.instant()).toHours());
        var name = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language)
                .format(today);
        var inLine =
                queue.today(unit).stream().mapToInt(ServiceFigures::waiting).sum();
        return new Board(name, day, waited.orElse(0L), inLine);
    }

    private ZoneId zone() {
        return calendars.current().hours().zone();
    }
}
