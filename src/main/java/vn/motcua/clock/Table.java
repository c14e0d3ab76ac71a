package vn.motcua.clock;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.motcua.calendar.DayRange;
import vn.motcua.clock.Entry.Extend;
import vn.motcua.clock.Entry.Pause;
import vn.motcua.clock.Entry.Resume;
import vn.motcua.clock.Explanation.Line;

/** Every entry of the ledger, the days off in between and the due date, in their order. */
record Table(ClockWords words) {

    List<Line> lines() {
        var lines = new ArrayList<Dated>();
        words.reading().steps().forEach(it -> {
            var at = words.here(it.entry().at());
            lines.add(new Dated(at, new Line(words.moment(at), what(it.entry()), words.amount(it.used()))));
        });
        for (var range : daysOff()) {
            var at = range.first().atStartOfDay(words.zone()).toOffsetDateTime();
            var key = range.working() ? "table.makeUp" : "table.off";
            lines.add(new Dated(at, new Line(range.days(), words.say(key, range.reason()), "")));
        }
        var due = words.details().dueAt();
        var budget = words.amount(words.reading().budget());
        lines.add(new Dated(due, new Line(words.moment(due), words.say("table.due"), budget)));
        lines.sort(Comparator.comparing(Dated::at));
        return lines.stream().map(Dated::line).toList();
    }

    private List<DayRange> daysOff() {
        return words.countsOfficeDays() ? DayRange.of(words.details().specialDays(), words.language()) : List.of();
    }

    private String what(Entry entry) {
        if (entry instanceof Pause pause) {
            return words.say("table.pause", words.ground(pause.ground()));
        }
        if (entry instanceof Resume resume) {
            return words.say("table.resume", words.ground(resume.ground()));
        }
        if (entry instanceof Extend extend) {
            return capital(words.extension(extend));
        }
        return words.say("table." + entry.getClass().getSimpleName(), words.limit());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private record Dated(OffsetDateTime at, Line line) {}
}
