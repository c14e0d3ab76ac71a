package vn.motcua.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What keeps a text from being saved. */
final class TemplateCheck {
    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_BODY = 5_000;
    static final int MOST_PARTS = 3;

    private TemplateCheck() {}

    /**
     * Something that is wrong.
     *
     * @param key of the text below {@code page.notices.fault}
     */
    record Fault(String key, Object... arguments) {}

    /** @param sample of every placeholder, by which the length of a message is judged */
    static List<Fault> faults(TemplateKey key, TemplateText text, Map<Placeholder, String> sample) {
        var faults = new ArrayList<Fault>();
        if (key.form() == NoticeForm.MAIL) {
            check(text.subject(), "emptySubject", LONGEST_SUBJECT, brief(key.kind()), faults);
        }
        check(text.body(), "emptyBody", LONGEST_BODY, allowed(key.kind(), key.form()), faults);
        if (key.form() == NoticeForm.MESSAGE && faults.isEmpty()) {
            var length = MessageLength.of(text.filled(sample).body());
            if (length.parts() > MOST_PARTS) {
                faults.add(new Fault("tooManyParts", length.parts(), MOST_PARTS));
            }
        }
        return faults;
    }

    /** What the body of this text may leave open. */
    static Set<Placeholder> allowed(NoticeKind kind, NoticeForm form) {
        return form == NoticeForm.MAIL ? kind.placeholders() : brief(kind);
    }

    private static Set<Placeholder> brief(NoticeKind kind) {
        var brief = kind.placeholders();
        brief.removeIf(Predicate.not(Placeholder::isBrief));
        return brief;
    }

    private static void check(
            String text, String whenEmpty, int longest, Set<Placeholder> allowed, List<Fault> faults) {
        if (text.isBlank()) {
            faults.add(new Fault(whenEmpty));
        }
        if (text.length() > longest) {
            faults.add(new Fault("tooLong", text.length(), longest));
        }
        var names = allowed.stream().map(Placeholder::key).toList();
        var list = allowed.stream().map(Placeholder::written).collect(Collectors.joining(" "));
        TemplateText.PLACEHOLDER
                .matcher(text)
                .results()
                .filter(it -> !names.contains(it.group(1)))
                .map(it -> it.group())
                .distinct()
                .forEach(it -> faults.add(new Fault("unknown", it, list)));
        var rest = TemplateText.PLACEHOLDER.matcher(text).replaceAll("");
        if (Arrays.stream(new String[] {"{", "}"}).anyMatch(rest::contains)) {
            faults.add(new Fault("brace", list));
        }
    }
}
