package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The citizen's key to her dossier: 128 bits, written as 26 letters and digits in groups, without the ones that look
 * alike. Only its hash is stored.
 *
 * @param value 26 characters, upper case, without separators
 */
public record LookupKey(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 16;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    static LookupKey random() {
        return encode(randomBytes());
    }

    /** The same key again for whoever knows the secret; random to everybody else, since the salt is. */
    static LookupKey derived(byte[] salt, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return encode(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As somebody types it: any case, any separators, O for 0 and I or L for 1. */
    public static LookupKey typed(String text) {
        return new LookupKey(text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    static byte[] randomBytes() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A key has 128 random bits, so a plain hash cannot be guessed back. */
    byte[] hash() {
        return Sha256.of(value.getBytes(StandardCharsets.US_ASCII));
    }

    boolean matches(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    /** In groups of five, for people. */
    public String readable() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** Keys are secrets and stay out of logs. */
    @Override
    public String toString() {
        return "LookupKey[…]";
    }

    private static LookupKey encode(byte[] bytes) {
        var text = new StringBuilder();
        for (var bit = 0; bit < BYTES * 8; bit += 5) {
            var index = 0;
            for (var i = bit; i < bit + 5; i++) {
                var set = i < BYTES * 8 && (bytes[i / 8] >> (7 - i % 8) & 1) == 1;
                index = index << 1 | (set ? 1 : 0);
            }
            text.append(ALPHABET.charAt(index));
        }
        return new LookupKey(text.toString());
    }
}
