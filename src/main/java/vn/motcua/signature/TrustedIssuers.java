package vn.motcua.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;

/** The authorities that people here trust, from certificates in a folder. Nobody is asked whether one was revoked. */
class TrustedIssuers {
    private final Set<TrustAnchor> anchors;

    TrustedIssuers(Collection<X509Certificate> trusted) {
        var all = new HashSet<TrustAnchor>();
        trusted.forEach(it -> all.add(new TrustAnchor(it, null)));
        anchors = Set.copyOf(all);
    }

    /**
     * @param folder an empty path trusts nobody
     * @throws IllegalStateException when a file in it is no certificate
     */
    static TrustedIssuers in(Path folder) {
        var trusted = new HashSet<X509Certificate>();
        if (!folder.toString().isBlank()) {
            try (var files = Files.list(folder)) {
                files.filter(Files::isRegularFile).forEach(it -> trusted.addAll(read(it)));
            } catch (IOException e) {
                throw new UncheckedIOException("motcua.signing.trusted cannot be read: " + folder, e);
            }
        }
        return new TrustedIssuers(trusted);
    }

    /** @param others that came with the signature */
    boolean trust(X509Certificate signer, Collection<X509Certificate> others, Instant at) {
        if (anchors.isEmpty()) {
            return false;
        }
        try {
            var target = new X509CertSelector();
            target.setCertificate(signer);
            var parameters = new PKIXBuilderParameters(anchors, target);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Collection<X509Certificate> read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("motcua.signing.trusted has a file that is no certificate: " + file, e);
        }
    }
}
