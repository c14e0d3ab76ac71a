package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * A day that is not what its weekday says.
 *
 * @param working true for a make-up day at the weekend, false for a day off during the week
 * @param reasons language to reason
 */
public record SpecialDay(LocalDate date, boolean working, Map<String, String> reasons) {

    public String reason(Locale language) {
        return reasons.getOrDefault(language.getLanguage(), reasons.getOrDefault("vi", ""));
    }
}
