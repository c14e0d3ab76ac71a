package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * A day that is not what its weekday says.
 *
 * @param working true for a make-up day at the weekend, false for a day off during the week
 * @param reasons language to reason; an empty one is told in Vietnamese
 */
public record SpecialDay(LocalDate date, boolean working, Map<String, String> reasons) {

    public SpecialDay {
        reasons = Map.copyOf(reasons);
    }

    public String reason(Locale language) {
        var reason = reasons.getOrDefault(language.getLanguage(), "");
        return reason.isEmpty() ? reasons.getOrDefault("vi", "") : reason;
    }
}
