package vn.motcua.calendar;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about days and hours; Vietnamese for every language that we do not speak. */
final class CalendarTexts {
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private CalendarTexts() {}

    static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle("texts.calendar", language, CONTROL);
    }
}
