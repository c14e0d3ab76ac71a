package vn.motcua.signature;

import java.time.Instant;

/**
 * What a signature on a PDF is worth.
 *
 * @param intact the signature belongs to these bytes, to all of them, and to its certificate
 * @param holder whose certificate it is
 * @param issuer of that certificate
 * @param serial of that certificate, in lower-case hex
 * @param at when it was signed
 * @param stamped whether an authority says so, not only the signer
 * @param trusted whether the certificate was valid then and comes, over whatever authorities, from one that is trusted here
 */
public record SignatureFacts(
        boolean intact, String holder, String issuer, String serial, Instant at, boolean stamped, boolean trusted) {}
