package vn.motcua.notice;

/**
 * How a text goes as SMS (3GPP TS 23.038): in the 7-bit alphabet 160 characters, or 153 in each part of a longer one; with
 * any other character, such as most of Vietnamese, 70 or 67.
 *
 * @param characters as they are counted; a few of the alphabet count twice
 * @param wide whether a character of it is not in the 7-bit alphabet
 */
record MessageLength(int characters, boolean wide) {
    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String TWICE = "^{}\\[~]|€\f";

    static MessageLength of(String text) {
        var wide = text.chars().anyMatch(it -> ALPHABET.indexOf(it) < 0 && TWICE.indexOf(it) < 0);
        var twice = wide
                ? 0
                : (int) text.chars().filter(it -> TWICE.indexOf(it) >= 0).count();
        return new MessageLength(text.length() + twice, wide);
    }

    /** How many messages the network counts. */
    int parts() {
        var whole = wide ? 70 : 160;
        var part = wide ? 67 : 153;
        return characters <= whole ? 1 : (characters + part - 1) / part;
    }
}
