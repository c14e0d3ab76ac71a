package vn.motcua.fee;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.motcua.engine.BodySignature;

/** Tells by HMAC-SHA256 over its bytes whether a confirmation comes from the payment provider. */
@Component
@EnableConfigurationProperties(FeeSettings.class)
class ConfirmationSignature {
    private static final Logger log = LoggerFactory.getLogger(ConfirmationSignature.class);

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
        if (!BodySignature.fits(body, signature, settings.confirmationSecret())) {
            log.warn("A payment confirmation of {} bytes came without a valid signature", body.length);
            throw new WrongSignatureException();
        }
    }
}
