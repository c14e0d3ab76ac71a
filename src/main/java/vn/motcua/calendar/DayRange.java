package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Special days that follow each other for the same reason, so that Tết is told once and not day by day. */
public record DayRange(LocalDate first, LocalDate last, boolean working, String reason) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** In the order of the days: {@code 16/02/2026–20/02/2026 (Tết Nguyên đán), 24/11/2026 (…)}. */
    public static String list(List<SpecialDay> days, Locale language) {
        return of(days, language).stream()
                .map(it -> it.days() + " (" + it.reason() + ")")
                .collect(Collectors.joining(", "));
    }

    public static List<DayRange> of(List<SpecialDay> days, Locale language) {
        var ranges = new ArrayList<DayRange>();
        for (var day : days) {
            var reason = day.reason(language);
            var open = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (open != null && open.reason.equals(reason) && open.working == day.working()) {
                ranges.set(ranges.size() - 1, new DayRange(open.first, day.date(), open.working, reason));
            } else {
                ranges.add(new DayRange(day.date(), day.date(), day.working(), reason));
            }
        }
        return ranges;
    }

    /** {@code 16/02/2026–20/02/2026}, or one day. */
    public String days() {
        return first.equals(last) ? DAY.format(first) : DAY.format(first) + "–" + DAY.format(last);
    }
}
