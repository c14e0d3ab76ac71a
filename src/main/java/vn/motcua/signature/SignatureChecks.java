package vn.motcua.signature;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Tells what the signature on a PDF is worth. The answer for the same bytes is remembered, since it takes a while. */
@Component
public class SignatureChecks {
    private static final long MOST = 10_000;

    private final TrustedIssuers trusted;
    private final Cache<String, Optional<SignatureFacts>> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Autowired
    SignatureChecks(SigningSettings settings) {
        this(TrustedIssuers.in(Path.of(settings.trusted())));
    }

    SignatureChecks(TrustedIssuers trusted) {
        this.trusted = trusted;
    }

    /** The latest signature on this PDF; empty when there is none, or this is no PDF. */
    public Optional<SignatureFacts> of(byte[] pdf) {
        var hash = DSSUtils.toHex(DSSUtils.digest(SealKey.DIGEST, pdf));
        return known.get(hash, it -> check(pdf));
    }

    private Optional<SignatureFacts> check(byte[] pdf) {
        try {
            var document = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
            document.setCertificateVerifier(new CommonCertificateVerifier());
            return document.getSignatures().stream()
                    .map(PAdESSignature.class::cast)
                    .filter(it -> it.getSigningCertificateToken() != null && it.getSigningTime() != null)
                    .reduce((earlier, later) -> later)
                    .map(it -> facts(it, pdf.length));
        } catch (DSSException | IllegalInputException e) {
            return Optional.empty();
        }
    }

    private SignatureFacts facts(PAdESSignature signature, int length) {
        var signer = signature.getSigningCertificateToken();
        var at = signature.getSigningTime().toInstant();
        signature.checkSignatureIntegrity();
        var covered = signature.getPdfRevision().getByteRange();
        var whole = covered.getSecondPartStart() + covered.getSecondPartEnd() == length;
        return new SignatureFacts(
                whole && signature.getSignatureCryptographicVerification().isSignatureIntact(),
                Names.common(signer.getSubject().getPrincipal()),
                Names.common(signer.getIssuer().getPrincipal()),
                signer.getSerialNumber().toString(16),
                at,
                !signature.getSignatureTimestamps().isEmpty(),
                trusts(signature, at));
    }

    private boolean trusts(PAdESSignature signature, Instant at) {
        var others = signature.getCertificates().stream()
                .map(CertificateToken::getCertificate)
                .toList();
        return trusted.trust(signature.getSigningCertificateToken().getCertificate(), others, at);
    }
}
