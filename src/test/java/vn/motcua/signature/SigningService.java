package vn.motcua.signature;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;

/** A remote signing service that keeps the key of one ward, speaks the API of the Cloud Signature Consortium, and can be away. */
public final class SigningService {
    public static final String UNIT = "19815";
    public static final String KEY = "con-dau-19815";
    public static final String SECRET = "known-to-the-tests";
    public static final String HOLDER = "Ủy ban nhân dân phường An Cựu (thử nghiệm)";
    public static final String AUTHORITY = "CA thử nghiệm của Motcua";

    private static final SigningService RUNNING = new SigningService();

    private final ObjectMapper json = new ObjectMapper();
    private final TestAuthority authority = TestAuthority.named(AUTHORITY);
    private final TestAuthority.Issued seal = authority.issue(HOLDER);
    private final AtomicInteger signatures = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean away;

    private SigningService() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/credentials/info", it -> answer(it, this::credential));
        server.createContext("/signatures/signHash", it -> answer(it, this::sign));
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "signing-service");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public static SigningService running() {
        return RUNNING;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void setAway(boolean yes) {
        away = yes;
    }

    /** How many it has made. */
    public int signatures() {
        return signatures.get();
    }

    /** Leaves the certificate of its authority in a folder there. */
    public Path trustedIn(Path folder) {
        try {
            var trusted = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-trusted"));
            Files.write(
                    trusted.resolve("authority.der"), authority.certificate().getEncoded());
            return trusted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Answer {
        Object to(Map<String, Object> question) throws GeneralSecurityException, IOException;
    }

    private Object credential(Map<String, Object> question) throws GeneralSecurityException {
        return Map.of(
                "cert", Map.of("certificates", List.of(base64(seal.certificate()), base64(authority.certificate()))));
    }

    private Object sign(Map<String, Object> question) throws GeneralSecurityException, IOException {
        var hash = Base64.getDecoder().decode((String) ((List<?>) question.get("hashes")).get(0));
        var signature = Signature.getInstance("NONEwithRSA");
        signature.initSign(seal.key());
        signature.update(new DigestInfo(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), hash).getEncoded());
        signatures.incrementAndGet();
        return Map.of("signatures", List.of(Base64.getEncoder().encodeToString(signature.sign())));
    }

    private static String base64(X509Certificate certificate) throws CertificateEncodingException {
        return Base64.getEncoder().encodeToString(certificate.getEncoded());
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        var question = json.readValue(exchange.getRequestBody(), new TypeReference<Map<String, Object>>() {});
        var known = ("Bearer " + SECRET).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && KEY.equals(question.get("credentialID"));
        try {
            if (away) {
                send(exchange, 503, Map.of());
            } else if (!known) {
                send(exchange, 401, Map.of());
            } else {
                send(exchange, 200, answer.to(question));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
