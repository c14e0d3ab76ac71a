package vn.motcua.signature;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A unit's seal, ready to be put on papers. */
public class Seal {
    private final SealKey key;
    private final PdfSigner signer;
    private final Instant at;

    Seal(SealKey key, PdfSigner signer, Instant at) {
        this.key = key;
        this.signer = signer;
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The name in the certificate. */
    public String holder() {
        return Names.common(key.chain().get(0).getSubject().getPrincipal());
    }

    /** Serial number of the certificate, in lower-case hex. */
    public String serial() {
        BigInteger serial = key.chain().get(0).getSerialNumber();
        return serial.toString(16);
    }

    /** The moment that the signature tells, to the second. */
    public Instant at() {
        return at;
    }

    /**
     * The same PDF with a signature over all its bytes (PAdES, baseline B, or T where the time is stamped).
     *
     * @param reason why it is signed, as the signature tells it
     * @throws SigningAwayException when somebody who is needed for it does not answer
     */
    public byte[] on(byte[] pdf, String reason) {
        return signer.sign(pdf, key, at, reason);
    }
}
