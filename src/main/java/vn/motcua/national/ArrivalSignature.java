package vn.motcua.national;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells by HMAC-SHA256 over its bytes whether what is pushed comes from the portal. */
@Component
class ArrivalSignature {
    private static final Logger log = LoggerFactory.getLogger(ArrivalSignature.class);
    private static final String ALGORITHM = "HmacSHA256";

    private final NationalSettings settings;

    ArrivalSignature(NationalSettings settings) {
        this.settings = settings;
    }

    /** Without a secret nothing can be believed, and without an address no file could be fetched. */
    boolean isOpen() {
        return settings.isOn() && !settings.inbound().secret().isBlank();
    }

    /** @param signature as in the header: {@code sha256=} and 64 hexadecimal digits */
    boolean fits(byte[] body, String signature) {
        var expected = of(body, settings.inbound().secret()).getBytes(StandardCharsets.US_ASCII);
        var fits = MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        if (!fits) {
            log.warn("An arrival of {} bytes was pushed without a valid signature", body.length);
        }
        return fits;
    }

    static String of(byte[] body, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
