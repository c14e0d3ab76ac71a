package vn.motcua.notice;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with or without placeholders.
 *
 * @param subject one line; empty for a message
 */
record TemplateText(String subject, String body) {
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** As a browser sends it: a subject is one line, and lines end as in mails written here. */
    static TemplateText typed(String subject, String body) {
        return new TemplateText(
                oneLine(subject), body.replace("\r\n", "\n").replace('\r', '\n').strip());
    }

    /** Replaces each placeholder once; a fact that looks like one stays what it is. */
    TemplateText filled(Map<Placeholder, String> facts) {
        return new TemplateText(oneLine(fill(subject, facts)), fill(body, facts));
    }

    private static String fill(String text, Map<Placeholder, String> facts) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(facts.entrySet().stream()
                        .filter(fact -> fact.getKey().key().equals(it.group(1)))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(it.group())));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
