package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.client.RestClient;

/** With an authority that stamps the time over HTTP. */
class TimeStampsTest {
    @TempDir
    Path folder;

    private HttpServer server;
    private TimeStampTokenGenerator stamps;
    private boolean away;

    @BeforeEach
    void opens() throws Exception {
        stamps = stamps();
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::stamp);
        server.start();
    }

    @AfterEach
    void closes() {
        server.stop(0);
    }

    @Test
    void aSignatureTellsTheTimeOfTheAuthority() throws Exception {
        var store = new DemoKeyStore(folder.resolve("demo.p12"), "seal");
        var keys = new StoredKeys(() -> new Pkcs12SignatureToken(
                store.file().toFile(), new PasswordProtection(store.password().toCharArray())));
        var signed = new Seal(keys.named("seal"), new PdfSigner(Optional.of(timeStamps())), Instant.now())
                .on(pdf(), "01/2026");
        var facts =
                new SignatureChecks(new TrustedIssuers(List.of())).of(signed).orElseThrow();

        assertThat(facts.intact()).isTrue();
        assertThat(facts.stamped()).isTrue();
    }

    @Test
    void saysThatTheAuthorityIsAway() {
        away = true;
        assertThatThrownBy(() -> timeStamps().getTimeStampResponse(DigestAlgorithm.SHA256, new byte[32]))
                .isInstanceOf(SigningAwayException.class)
                .hasMessageContaining("503");
    }

    private TimeStamps timeStamps() {
        return new TimeStamps(
                RestClient.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
    }

    private void stamp(HttpExchange exchange) throws IOException {
        try {
            var question = new TimeStampRequest(exchange.getRequestBody().readAllBytes());
            var answer = new TimeStampResponseGenerator(stamps, TSPAlgorithms.ALLOWED)
                    .generate(question, BigInteger.ONE, new Date())
                    .getEncoded();
            exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(away ? 503 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        } catch (org.bouncycastle.tsp.TSPException e) {
            throw new IOException(e);
        }
    }

    private static TimeStampTokenGenerator stamps() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var keys = generator.generateKeyPair();
        var certificate = certificate(keys);
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var signer = new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", keys.getPrivate(), certificate);
        var stamps = new TimeStampTokenGenerator(
                signer,
                digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                        org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha256)),
                new ASN1ObjectIdentifier("1.2.3.4"));
        stamps.addCertificates(new JcaCertStore(List.of(certificate)));
        return stamps;
    }

    private static X509Certificate certificate(KeyPair keys) throws Exception {
        var name = new X500Principal("CN=Time");
        var now = Instant.now();
        var certificate = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.TWO,
                Date.from(now.minusSeconds(60)),
                Date.from(now.plusSeconds(3600)),
                name,
                keys.getPublic());
        certificate.addExtension(
                Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
