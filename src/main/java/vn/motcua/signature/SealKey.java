package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.util.List;

/** A key that signs and never leaves the place where it is kept. */
interface SealKey {
    DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    /** The certificate of the key, then those of its authorities. */
    List<CertificateToken> chain();

    /** @throws SigningAwayException when the place does not answer */
    SignatureValue sign(ToBeSigned data);
}
