package vn.motcua.clock;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.calendar.DayRange;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.clock.Entry.Extend;
import vn.motcua.clock.Entry.Pause;
import vn.motcua.clock.Entry.Resume;
import vn.motcua.clock.Entry.Transfer;

/** Why a dossier is due when it is due, in one sentence and in a table. */
public final class Explanation {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Reading reading;
    private final Reading.Details details;
    private final Locale language;
    private final ResourceBundle texts;

    private Explanation(Reading reading, Reading.Details details, Locale language) {
        this.reading = reading;
        this.details = details;
        this.language = language;
        this.texts = ResourceBundle.getBundle("texts.clock", language, CONTROL);
    }

    /**
     * One line of the table.
     *
     * @param when {@code 09:15 23/11/2026}, or the days off
     * @param used time used until then, empty for days that do not count
     */
    public record Line(String when, String what, String used) {}

    /**
     * Explains a clock that has started; Vietnamese for every language that we do not speak.
     *
     * @throws java.util.NoSuchElementException when it has not started
     */
    public static Explanation of(Reading reading, Locale language) {
        return new Explanation(reading, reading.details().orElseThrow(), language);
    }

    /** For the applicant, ending in a full stop. */
    public String sentence() {
        var sentence =
                new StringBuilder(say("due." + rule(), moment(details.received()), limit(), moment(details.dueAt())));
        if (details.fromNextDay() && reading.limit().unit() != Limit.Unit.SAME_DAY) {
            sentence.append(say("due.fromNextDay"));
        }
        pauses().forEach(it -> sentence.append("; ").append(it));
        reading.steps().forEach(it -> sentence.append(change(it.entry())));
        return sentence.append(days("due.off", false))
                .append(days("due.makeUp", true))
                .append(".")
                .toString();
    }

    /** Every entry of the ledger, the days off in between and the due date, in their order. */
    public List<Line> table() {
        var lines = new ArrayList<Dated>();
        reading.steps().forEach(it -> {
            var at = it.entry().at().atZone(zone()).toOffsetDateTime();
            lines.add(new Dated(at, new Line(moment(at), what(it.entry()), amount(it.used()))));
        });
        for (var range : countsOfficeDays() ? DayRange.of(details.specialDays(), language) : List.<DayRange>of()) {
            var at = range.first().atStartOfDay(zone()).toOffsetDateTime();
            var key = range.working() ? "table.makeUp" : "table.off";
            lines.add(new Dated(at, new Line(range.days(), say(key, range.reason()), "")));
        }
        lines.add(new Dated(
                details.dueAt(), new Line(moment(details.dueAt()), say("table.due"), amount(reading.budget()))));
        lines.sort(Comparator.comparing(Dated::at));
        return lines.stream().map(Dated::line).toList();
    }

    /** Time in the limit's unit: {@code 3 ngày làm việc}, {@code 2 giờ 30 phút làm việc}. */
    public String amount(long parts) {
        var unit = reading.limit().unit();
        return switch (unit) {
            case SAME_DAY, WORKING_DAY, CALENDAR_DAY -> say("amount." + unit, parts);
            case WORKING_HOUR, CLOCK_HOUR -> {
                var time = Duration.ofNanos(parts);
                yield say("amount." + unit, time.toHours(), time.toMinutesPart());
            }
        };
    }

    /** {@code còn 2 ngày làm việc}, or by how much the limit is passed. */
    public String left() {
        return say(reading.left() < 0 ? "left.overdue" : "left.left", amount(Math.abs(reading.left())));
    }

    private String rule() {
        var unit = reading.limit().unit();
        return unit == Limit.Unit.SAME_DAY && details.fromNextDay() ? "NEXT_DAY" : unit.name();
    }

    private String limit() {
        return amount(reading.limit().amount() * reading.unit());
    }

    private List<String> pauses() {
        var told = new ArrayList<String>();
        for (var step : reading.steps()) {
            if (step.entry() instanceof Pause pause) {
                told.add(pause(pause));
            }
        }
        return told;
    }

    private String pause(Pause pause) {
        var from = moment(pause.at().atZone(zone()).toOffsetDateTime());
        return reading.steps().stream()
                .map(Reading.Step::entry)
                .filter(it -> it instanceof Resume resume
                        && resume.ground() == pause.ground()
                        && !resume.at().isBefore(pause.at()))
                .findFirst()
                .map(it -> say(
                        "due.pause",
                        ground(pause.ground()),
                        from,
                        moment(it.at().atZone(zone()).toOffsetDateTime())))
                .orElseGet(() -> say("due.openPause", ground(pause.ground()), from));
    }

    private String change(Entry entry) {
        if (entry instanceof Extend extend) {
            return "; " + extension(extend);
        }
        return entry instanceof Transfer ? say("due.transfer") : "";
    }

    private String extension(Extend extend) {
        var amount = amount(extend.amount() * reading.unit());
        return extend.paper().isEmpty() ? say("due.extension", amount) : say("due.extensionBy", amount, extend.paper());
    }

    private String what(Entry entry) {
        if (entry instanceof Pause pause) {
            return say("table.pause", ground(pause.ground()));
        }
        if (entry instanceof Resume resume) {
            return say("table.resume", ground(resume.ground()));
        }
        if (entry instanceof Extend extend) {
            return capital(extension(extend));
        }
        return say("table." + entry.getClass().getSimpleName(), limit());
    }

    private String ground(Ground ground) {
        return say("ground." + ground);
    }

    private String days(String key, boolean working) {
        var days = details.specialDays().stream()
                .filter(it -> it.working() == working)
                .toList();
        return days.isEmpty() || !countsOfficeDays() ? "" : say(key, list(days));
    }

    private String list(List<SpecialDay> days) {
        return DayRange.list(days, language);
    }

    private boolean countsOfficeDays() {
        return switch (reading.limit().unit()) {
            case SAME_DAY, WORKING_DAY, WORKING_HOUR -> true;
            case CALENDAR_DAY, CLOCK_HOUR -> false;
        };
    }

    private ZoneId zone() {
        return details.received().getOffset();
    }

    private static String moment(OffsetDateTime at) {
        return MOMENT.format(at);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }

    private record Dated(OffsetDateTime at, Line line) {}
}
