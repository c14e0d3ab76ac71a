package vn.motcua.queue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The same in each language. */
record Wording(String vi, String en, String id) {
    static final Wording NONE = new Wording(null, null, null);

    Wording(@Nullable String vi, @Nullable String en, @Nullable String id) {
        this.vi = vi == null ? "" : vi;
        this.en = en == null ? "" : en;
        this.id = id == null ? "" : id;
    }

    /** Public for the pages. */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> en;
            case "id" -> id;
            default -> vi;
        };
    }

    boolean isWhole() {
        return !vi.isBlank() && !en.isBlank() && !id.isBlank();
    }
}
