package vn.motcua.householdbusiness;

import java.text.Normalizer;
import java.util.Locale;

/** A text without case, accents and repeated blanks: {@code Quán Phở  ĐÀO} is {@code quan pho dao}. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
