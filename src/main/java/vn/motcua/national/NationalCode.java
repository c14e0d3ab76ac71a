package vn.motcua.national;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The code that the national portal gave a dossier: {@code G09.20-20260609-0092637} of a ministry, with a day of eight
 * digits, {@code H57.04-261126-0012} or the older {@code 000.00.01.H57-261126-0012} of a province.
 */
final class NationalCode {
    private static final Pattern FORM =
            Pattern.compile("(\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[A-Z]\\d{2}(\\.\\d{1,3}){0,3}-(\\d{6}|\\d{8})-\\d{4,7}");
    private static final String NONE = "UNKNOWN-";

    private NationalCode() {}

    /** The code, or a name made of the content for what came without one, since it is not lost either. */
    static String of(String given, String content) {
        return isOne(given) ? given : NONE + sha256(content).substring(0, 16);
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    private static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
