package vn.motcua.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority that nobody trusts, for a first look and for tests. */
record TestAuthority(KeyPair keys, X509Certificate certificate) {
    private static final int RSA_BITS = 2048;
    private static final Duration LONG = Duration.ofDays(3650);
    private static final int SERIAL_BITS = 96;

    /** A key with its certificate. */
    record Issued(PrivateKey key, X509Certificate certificate) {}

    static TestAuthority named(String name) {
        var keys = pair();
        var subject = subject(name);
        return new TestAuthority(keys, certificate(subject, keys, subject, keys, true));
    }

    Issued issue(String name) {
        var pair = pair();
        var issued = certificate(subject(name), pair, certificate.getSubjectX500Principal(), keys, false);
        return new Issued(pair.getPrivate(), issued);
    }

    private static X500Principal subject(String name) {
        return new X500Principal("CN=\"" + name + "\", O=Motcua, C=VN");
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(
            X500Principal subject, KeyPair pair, X500Principal issuer, KeyPair by, boolean authority) {
        var now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, new SecureRandom()),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(LONG)),
                subject,
                pair.getPublic());
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            var usage = authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            var signer = new JcaContentSignerBuilder("SHA256withRSA").build(by.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (IOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
