package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the calendar's CSV; commas inside a field are not needed and not understood. */
final class CalendarFile {
    private static final String HEADER = "date,kind,reason_vi,reason_en,reason_id,certainty";
    private static final int COLUMNS = 6;

    /** Spreadsheet programs put it before the first letter of what they save as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CalendarFile() {}

    /** @throws BrokenCalendarException naming the line and what is wrong with it */
    static Map<LocalDate, SpecialDay> read(List<String> lines) {
        if (lines.isEmpty() || !isHeader(lines.get(0))) {
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
        refuseMissingYears(days);
        return days;
    }

    private static boolean isHeader(String line) {
        return line.replace(BYTE_ORDER_MARK, "").strip().equals(HEADER);
    }

    private static SpecialDay day(String line, int number) {
        var cells = line.strip().split(",", -1);
        if (cells.length != COLUMNS) {
            throw broken(number, "it has " + cells.length + " columns instead of " + COLUMNS + ", separated by commas");
        }
        if (cells[2].isBlank()) {
            throw broken(number, "the Vietnamese reason is missing; it is told to applicants");
        }
        var reasons = Map.of("vi", cells[2].strip(), "en", cells[3].strip(), "id", cells[4].strip());
        return new SpecialDay(date(cells[0].strip(), number), working(cells[1].strip(), number), reasons);
    }

    private static LocalDate date(String cell, int line) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw broken(line, "'" + cell + "' is not a date such as 2026-11-24");
        }
    }

    private static boolean working(String kind, int line) {
        return switch (kind) {
            case "WORKING" -> true;
            case "NON_WORKING" -> false;
            default -> throw broken(line, "'" + kind + "' is neither WORKING nor NON_WORKING");
        };
    }

    /** Each year has holidays, so a year without a line was forgotten; taking it as covered would be a guess. */
    private static void refuseMissingYears(NavigableMap<LocalDate, SpecialDay> days) {
        if (days.isEmpty()) {
            throw new BrokenCalendarException("The working calendar has no day in it");
        }
        var years = days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
        for (var year = days.firstKey().getYear(); year < days.lastKey().getYear(); year++) {
            if (!years.contains(year)) {
                throw new BrokenCalendarException(
                        "The working calendar has days before and after " + year + " but none of " + year);
            }
        }
    }

    private static BrokenCalendarException broken(int line, String why) {
        return new BrokenCalendarException("Line " + line + " of the working calendar: " + why);
    }
}
