package vn.motcua.clock;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.clock.Entry.Extend;

/** How a clock that has started is spoken of in one language; Vietnamese for every language that we do not speak. */
final class ClockWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Reading reading;
    private final Reading.Details details;
    private final Locale language;
    private final ResourceBundle texts;

    /** @throws java.util.NoSuchElementException when it has not started */
    ClockWords(Reading reading, Locale language) {
        this.reading = reading;
        this.details = reading.details().orElseThrow();
        this.language = language;
        this.texts = ResourceBundle.getBundle("texts.clock", language, CONTROL);
    }

    Reading reading() {
        return reading;
    }

    Reading.Details details() {
        return details;
    }

    Locale language() {
        return language;
    }

    OffsetDateTime here(Instant at) {
        return at.atZone(zone()).toOffsetDateTime();
    }

    String moment(Instant at) {
        return moment(here(at));
    }

    /** Time in the limit's unit: {@code 3 ngày làm việc}, {@code 2 giờ 30 phút làm việc}. */
    String amount(long parts) {
        var unit = reading.limit().unit();
        return switch (unit) {
            case SAME_DAY, WORKING_DAY, CALENDAR_DAY -> say("amount." + unit, parts);
            case WORKING_HOUR, CLOCK_HOUR -> {
                var time = Duration.ofNanos(parts);
                yield say("amount." + unit, time.toHours(), time.toMinutesPart());
            }
        };
    }

    String limit() {
        return amount(reading.limit().amount() * reading.unit());
    }

    String extension(Extend extend) {
        var amount = amount(extend.amount() * reading.unit());
        return extend.paper().isEmpty() ? say("due.extension", amount) : say("due.extensionBy", amount, extend.paper());
    }

    String ground(Ground ground) {
        return say("ground." + ground);
    }

    boolean countsOfficeDays() {
        return switch (reading.limit().unit()) {
            case SAME_DAY, WORKING_DAY, WORKING_HOUR -> true;
            case CALENDAR_DAY, CLOCK_HOUR -> false;
        };
    }

    ZoneId zone() {
        return details.received().getOffset();
    }

    static String moment(OffsetDateTime at) {
        return MOMENT.format(at);
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
