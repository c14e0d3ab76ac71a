package vn.motcua.portal;

import java.text.Normalizer;
import java.util.Locale;

/** A text without case and accents, for searching. */
final class Plain {
    private Plain() {}

    static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .strip();
    }
}
