package vn.motcua.national;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.engine.BodySignature;

/** Tells by HMAC-SHA256 over its bytes whether what is pushed comes from the portal. */
@Component
class ArrivalSignature {
    private static final Logger log = LoggerFactory.getLogger(ArrivalSignature.class);

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
        var fits = BodySignature.fits(body, signature, settings.inbound().secret());
        if (!fits) {
            log.warn("An arrival of {} bytes was pushed without a valid signature", body.length);
        }
        return fits;
    }
}
