package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.signature.AbstractSignatureParameters;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import vn.motcua.lookup.RememberedServices;

/** Puts signatures into PDF files. */
class PdfSigner {
    private static final int SIGNATURE = 4 * 1024; // bytes, besides the certificates
    private static final int TIME_STAMP = 24 * 1024; // bytes, with the certificates of who stamps

    private static final IPdfObjFactory FILES = SignatureInPlace.factory();

    private static final RememberedServices SERVICES = new RememberedServices(PdfSigner.class.getClassLoader());

    private final Optional<TSPSource> timeStamps;

    PdfSigner(Optional<TSPSource> timeStamps) {
        this.timeStamps = timeStamps;
    }

    byte[] sign(byte[] pdf, SealKey key, Instant at, String reason) {
        return sign(pdf, key, parameters(key, at, reason));
    }

    /**
     * @param mark what shows on the page
     * @throws eu.europa.esig.dss.alert.exception.AlertException when there is no room for it
     */
    byte[] sign(byte[] pdf, SealKey key, Instant at, String reason, SignatureImageParameters mark) {
        var parameters = parameters(key, at, reason);
        parameters.setImageParameters(mark);
        return sign(pdf, key, parameters);
    }

    private byte[] sign(byte[] pdf, SealKey key, PAdESSignatureParameters parameters) {
        var service = new CheckingOnce();
        service.setPdfObjFactory(FILES); // else it is looked for in every jar at each signature
        timeStamps.ifPresent(service::setTspSource);
        var document = new InMemoryDocument(pdf);
        try (var use = SERVICES.use()) {
            var data = service.getDataToSign(document, parameters);
            var value = key.sign(data);
            requireThatItFits(value, data, key);
            return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
        } catch (DSSException e) {
            throw new SigningAwayException("The paper cannot be signed: " + e.getMessage(), e);
        }
    }

    /** Whoever keeps the key may have mixed up keys or digests, and what is on the paper cannot be taken back. */
    private static void requireThatItFits(SignatureValue value, ToBeSigned data, SealKey key) {
        try {
            var check = Signature.getInstance(value.getAlgorithm().getJCEId());
            check.initVerify(key.chain().get(0).getPublicKey());
            check.update(data.getBytes());
            if (!check.verify(value.getValue())) {
                throw new SigningAwayException("The signature does not belong to the certificate");
            }
        } catch (GeneralSecurityException e) {
            throw new SigningAwayException("The signature cannot be checked: " + e.getMessage(), e);
        }
    }

    private PAdESSignatureParameters parameters(SealKey key, Instant at, String reason) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                timeStamps.isPresent() ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(SealKey.DIGEST);
        parameters.setSigningCertificate(key.chain().get(0));
        parameters.setCertificateChain(key.chain());
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setReason(reason);
        parameters.setContentSize(room(key));
        return parameters;
    }

    /** In bytes; what is not used stays in the file as zeros. */
    private int room(SealKey key) {
        var certificates =
                key.chain().stream().mapToInt(it -> it.getEncoded().length).sum();
        return SIGNATURE + certificates + (timeStamps.isPresent() ? TIME_STAMP : 0);
    }

    /** For one signature: else the certificate is checked both for what is to be signed and for the signature's place. */
    private static final class CheckingOnce extends PAdESService {
        private static final long serialVersionUID = 1;

        private boolean checked;

        CheckingOnce() {
            super(new CommonCertificateVerifier());
        }

        @Override
        protected void assertSigningCertificateValid(AbstractSignatureParameters<?> parameters) {
            if (!checked) {
                super.assertSigningCertificateValid(parameters);
                checked = true;
            }
        }
    }
}
