package vn.motcua.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text as its page shows it.
 *
 * @param path of its page
 * @param kind key of a {@link NoticeKind}
 * @param base id of the latest version, 0 for none
 * @param own whether the ward's own text counts
 * @param versions latest first
 */
record TemplateView(
        String path,
        String unit,
        String unitName,
        String kind,
        NoticeForm form,
        String language,
        TemplateText text,
        long base,
        boolean own,
        List<PlaceholderView> placeholders,
        List<VersionView> versions,
        List<String> faults,
        @Nullable PreviewView preview) {

    /** @param brief whether a subject may have it too */
    record PlaceholderView(String key, String written, boolean brief) {}

    /** @param text null when it went back to the text of the application */
    record VersionView(String at, String by, @Nullable TemplateText text) {}

    /** @param length of a message; null of a mail */
    record PreviewView(TemplateText text, @Nullable LengthView length) {}

    record LengthView(int characters, int parts, boolean wide) {}
}
