package vn.motcua.tasklist;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** Who reads the panel in Tasklist: in the language of her Tasklist. */
final class Reader {
    private Reader() {}

    static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
