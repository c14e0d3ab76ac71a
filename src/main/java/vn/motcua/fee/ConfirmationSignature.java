package vn.motcua.fee;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Tells by HMAC-SHA256 over its bytes whether a confirmation comes from the payment provider. */
@Component
@EnableConfigurationProperties(FeeSettings.class)
class ConfirmationSignature {
    private static final Logger log = LoggerFactory.getLogger(ConfirmationSignature.class);
    private static final String ALGORITHM = "HmacSHA256";

    private final FeeSettings settings;

    ConfirmationSignature(FeeSettings settings) {
        this.settings = settings;
    }

    /**
     * @param signature as in the header: {@code sha256=} and 64 hexadecimal digits
     * @throws ConfirmationsClosedException when no secret is set
     * @throws WrongSignatureException when it is not the one of this body
     */
    void check(byte[] body, String signature) {
        if (settings.confirmationSecret().isBlank()) {
            throw new ConfirmationsClosedException();
        }
        var expected = of(body, settings.confirmationSecret()).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8))) {
            log.warn("A payment confirmation of {} bytes came without a valid signature", body.length);
            throw new WrongSignatureException();
        }
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
