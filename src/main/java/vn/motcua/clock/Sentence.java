package vn.motcua.clock;

import java.util.stream.Stream;
import vn.motcua.calendar.DayRange;
import vn.motcua.calendar.Limit;
import vn.motcua.clock.Entry.Extend;
import vn.motcua.clock.Entry.Pause;
import vn.motcua.clock.Entry.Resume;
import vn.motcua.clock.Entry.Transfer;

/** Why a dossier is due when it is due, in one sentence that ends in a full stop. */
record Sentence(ClockWords words) {

    String text() {
        var details = words.details();
        var sentence = new StringBuilder(words.say(
                "due." + rule(), words.moment(details.received()), words.limit(), words.moment(details.dueAt())));
        if (details.fromNextDay() && unit() != Limit.Unit.SAME_DAY) {
            sentence.append(words.say("due.fromNextDay"));
        }
        entries()
                .filter(Pause.class::isInstance)
                .forEach(it -> sentence.append("; ").append(pause((Pause) it)));
        entries().forEach(it -> sentence.append(change(it)));
        return sentence.append(days("due.off", false))
                .append(days("due.makeUp", true))
                .append(".")
                .toString();
    }

    private Stream<Entry> entries() {
        return words.reading().steps().stream().map(Reading.Step::entry);
    }

    private Limit.Unit unit() {
        return words.reading().limit().unit();
    }

    private String rule() {
        return unit() == Limit.Unit.SAME_DAY && words.details().fromNextDay() ? "NEXT_DAY" : unit().name();
    }

    private String pause(Pause pause) {
        var ground = words.ground(pause.ground());
        var from = words.moment(pause.at());
        return entries()
                .filter(it -> it instanceof Resume resume
                        && resume.ground() == pause.ground()
                        && !resume.at().isBefore(pause.at()))
                .findFirst()
                .map(it -> words.say("due.pause", ground, from, words.moment(it.at())))
                .orElseGet(() -> words.say("due.openPause", ground, from));
    }

    private String change(Entry entry) {
        if (entry instanceof Extend extend) {
            return "; " + words.extension(extend);
        }
        return entry instanceof Transfer ? words.say("due.transfer") : "";
    }

    private String days(String key, boolean working) {
        var days = words.details().specialDays().stream()
                .filter(it -> it.working() == working)
                .toList();
        return days.isEmpty() || !words.countsOfficeDays() ? "" : words.say(key, DayRange.list(days, words.language()));
    }
}
