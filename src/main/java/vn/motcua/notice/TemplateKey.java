package vn.motcua.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which text of which ward.
 *
 * @param unit code of the ward or commune
 * @param language vi, en or id
 */
record TemplateKey(String unit, NoticeKind kind, NoticeForm form, String language) {
    static final List<String> LANGUAGES = List.of("vi", "en", "id");

    /** As it stands in the address of its page; empty when there is no such text. */
    static Optional<TemplateKey> of(String unit, String kind, String form, String language) {
        var found = NoticeKind.find(kind);
        if (found.isEmpty()
                || !LANGUAGES.contains(language)
                || !List.of("mail", "message").contains(form)) {
            return Optional.empty();
        }
        var asked = NoticeForm.valueOf(form.toUpperCase(Locale.ROOT));
        return Optional.of(new TemplateKey(unit, found.get(), asked, language));
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    String path() {
        return "/staff/notices/" + unit + "/" + kind.key() + "/" + form.name().toLowerCase(Locale.ROOT) + "/"
                + language;
    }
}
