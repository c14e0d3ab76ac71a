package vn.motcua.engine;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a machine that shares a secret with us signs what it posts: HMAC-SHA256 over the bytes of the body. */
public final class BodySignature {
    private static final String ALGORITHM = "HmacSHA256";

    private BodySignature() {}

    /** As it stands in the header: {@code sha256=} and 64 hexadecimal digits, in lower case. */
    public static String of(byte[] body, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the same time wherever the first difference is. */
    public static boolean fits(byte[] body, String signature, String secret) {
        var expected = of(body, secret).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }
}
