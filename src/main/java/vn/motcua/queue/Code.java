package vn.motcua.queue;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** What tickets and appointments are followed by: 60 random bits as 12 letters and digits, without those that look alike. */
final class Code {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(it -> String.valueOf(ALPHABET.charAt(it)))
                .collect(Collectors.joining());
    }

    /** As somebody types it, or as a scanner reads the whole address from a QR code. */
    static String typed(String text) {
        return text.strip()
                .replaceAll(".*/", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** In groups of four, for people. */
    static String readable(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
