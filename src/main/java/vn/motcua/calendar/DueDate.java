package vn.motcua.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * When a limit ends, and why then.
 *
 * @param received in the office's zone
 * @param workingDays of the limit
 * @param dueAt closing time of the last day, in the office's zone
 * @param movedToNextDay a same-day answer came too late for the day
 * @param specialDays on the way: days off during the week, working days at the weekend
 */
public record DueDate(
        OffsetDateTime received,
        int workingDays,
        OffsetDateTime dueAt,
        boolean movedToNextDay,
        List<SpecialDay> specialDays) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    public DueDate {
        specialDays = List.copyOf(specialDays);
    }

    public Instant due() {
        return dueAt.toInstant();
    }

    /** One sentence for the applicant. */
    public String explanation(Locale language) {
        var texts = CalendarTexts.in(language);
        var sentence = String.format(
                Locale.ROOT,
                texts.getString("due." + rule()),
                MOMENT.format(received),
                workingDays,
                MOMENT.format(dueAt));
        return sentence + days(texts, "off", false, language) + days(texts, "makeUp", true, language) + ".";
    }

    private String rule() {
        return switch (workingDays) {
            case 0 -> movedToNextDay ? "nextDay" : "sameDay";
            case 1 -> "oneDay";
            default -> "days";
        };
    }

    private String days(ResourceBundle texts, String kind, boolean working, Locale language) {
        var days = specialDays.stream().filter(it -> it.working() == working).toList();
        return days.isEmpty()
                ? ""
                : String.format(Locale.ROOT, texts.getString("due." + kind), DayRange.list(days, language));
    }
}
