package vn.motcua.notice;

import java.util.Locale;

/** What the text of a notice may leave open, written {@code {name}}; filled in when the notice is written. */
enum Placeholder {
    NAME(false),
    CODE(true),
    DUE(true),
    REASON(false),
    AMOUNT(true),
    PAYMENT(false),
    SETTLEMENT(false),
    TRACKING(true),
    LINK(true),
    OFFICE(false);

    private final boolean brief;

    Placeholder(boolean brief) {
        this.brief = brief;
    }

    /** As it is written between the braces. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String written() {
        return "{" + key() + "}";
    }

    /** Whether it is one short line, which alone fits subjects and messages. */
    boolean isBrief() {
        return brief;
    }
}
