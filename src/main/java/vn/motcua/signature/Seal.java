package vn.motcua.signature;

import eu.europa.esig.dss.alert.exception.AlertException;
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

    /**
     * The same, and the first page says in its upper right corner whose electronic copy it is and since when, unless something
     * else that can be clicked stands there or the page is too small (Decree 30/2020/NĐ-CP, K).
     *
     * @param reason why it is signed, as the signature tells it
     * @throws SigningAwayException when somebody who is needed for it does not answer
     */
    public byte[] visiblyOn(byte[] pdf, String reason) {
        try {
            return signer.sign(pdf, key, at, reason, SealMark.of(holder(), at));
        } catch (AlertException e) {
            return on(pdf, reason);
        }
    }
}
