package vn.motcua.paper;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that nobody can guess: 80 random bits in 16 letters and digits that do not look alike. */
final class VerifyCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerifyCode() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }

    /** As printed, easier to copy from paper: {@code 7K2M-QX4P-9TRB-0C3W}. */
    static String grouped(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** From what somebody types: any case, with or without hyphens, O for 0, I or L for 1. */
    static String tidy(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
