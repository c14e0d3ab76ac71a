package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Special days that follow each other for the same reason, so that Tết is told once and not day by day. */
record DayRange(LocalDate first, LocalDate last, String reason) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** In the order of the days: {@code 16/02/2026–20/02/2026 (Tết Nguyên đán), 24/11/2026 (…)}. */
    static String list(List<SpecialDay> days, Locale language) {
        var ranges = new ArrayList<DayRange>();
        for (var day : days) {
            var reason = day.reason(language);
            var open = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (open != null && open.reason.equals(reason)) {
                ranges.set(ranges.size() - 1, new DayRange(open.first, day.date(), reason));
            } else {
                ranges.add(new DayRange(day.date(), day.date(), reason));
            }
        }
        return ranges.stream().map(DayRange::text).collect(Collectors.joining(", "));
    }

    private String text() {
        var days = first.equals(last) ? DAY.format(first) : DAY.format(first) + "–" + DAY.format(last);
        return days + " (" + reason + ")";
    }
}
