package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the calendar's CSV; commas inside a field are not needed and not understood. */
final class CalendarFile {
    private static final String HEADER = "date,kind,reason_vi,reason_en,reason_id,certainty";
    private static final int COLUMNS = 6;

    private CalendarFile() {}

    /** @throws BrokenCalendarException naming the line and what is wrong with it */
    static Map<LocalDate, SpecialDay> read(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
            throw new BrokenCalendarException("Line 1 of the working calendar must be: " + HEADER);
        }
        var days = new TreeMap<LocalDate, SpecialDay>();
        for (var i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                var day = day(lines.get(i), i + 1);
                if (days.put(day.date(), day) != null) {
                    throw broken(i + 1, day.date() + " stands here a second time");
                }
            }
        }
        return days;
    }

    private static SpecialDay day(String line, int number) {
        var cells = line.strip().split(",", -1);
        if (cells.length != COLUMNS) {
            throw broken(number, "it has " + cells.length + " columns instead of " + COLUMNS);
        }
        try {
            var reasons = Map.of("vi", cells[2], "en", cells[3], "id", cells[4]);
            return new SpecialDay(LocalDate.parse(cells[0]), working(cells[1], number), reasons);
        } catch (DateTimeParseException e) {
            throw broken(number, "'" + cells[0] + "' is not a date such as 2026-11-24");
        }
    }

    private static boolean working(String kind, int line) {
        return switch (kind) {
            case "WORKING" -> true;
            case "NON_WORKING" -> false;
            default -> throw broken(line, "'" + kind + "' is neither WORKING nor NON_WORKING");
        };
    }

    private static BrokenCalendarException broken(int line, String why) {
        return new BrokenCalendarException("Line " + line + " of the working calendar: " + why);
    }
}
