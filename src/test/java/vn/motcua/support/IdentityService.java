package vn.motcua.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An OpenID Connect provider: signs in whoever is named on its page, or by a test, and says who she is in an ID token, or
 * what a test wants it to say. It gives each code out once, to the client that asked, with its secret and PKCE.
 */
public final class IdentityService {
    public static final String CLIENT = "motcua";
    public static final String SECRET = "known-to-the-identity-service";
    private static final IdentityService RUNNING = new IdentityService();

    private final RSAKey key = key();
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private final HttpServer server;

    private IdentityService() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", it -> answer(it, 200, "application/json", doors()));
        server.createContext(
                "/keys", it -> answer(it, 200, "application/json", new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::ask);
        server.createContext("/entered", this::letIn);
        server.createContext("/token", this::token);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "identity-service");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public static IdentityService running() {
        return RUNNING;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What a code is worth. */
    private record Granted(String clientId, String redirect, String challenge, SignedJWT token) {}

    /** Claims of an ID token, and the key that signs it. */
    public record Statement(JWTClaimsSet.Builder claims, RSAKey key) {
        public Statement saying(String claim, Object value) {
            claims.claim(claim, value);
            return this;
        }

        public Statement signedBy(RSAKey other) {
            return new Statement(claims, other);
        }
    }

    /** What it would say truly of somebody who has come with a request of ours. */
    public Statement statement(URI request, String personalId, String fullName) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(UUID.randomUUID().toString())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", parameters(request).getFirst("nonce"))
                .claim("acr", "LoA2")
                .claim("SoDinhDanh", personalId)
                .claim("HoVaTen", fullName);
        return new Statement(claims, key);
    }

    /** @return where the browser is sent back to, with a code for this statement */
    public URI letsIn(URI request, Statement said) {
        var asked = parameters(request);
        var code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Granted(
                        asked.getFirst("client_id"),
                        asked.getFirst("redirect_uri"),
                        asked.getFirst("code_challenge"),
                        signed(said)));
        return back(asked, "code", code);
    }

    /** @return where the browser of somebody is sent back to who does not want to sign in after all */
    public URI sendsAway(URI request) {
        return back(parameters(request), "error", "access_denied");
    }

    /** What somebody sees who signs in with her browser. */
    private void ask(HttpExchange exchange) throws IOException {
        var page = """
                <!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>VNeID</title>
                <form action="/entered"><input type="hidden" name="request" value="%s">
                <input name="personalId"><input name="fullName"><button>OK</button></form></html>
                """;
        var request = exchange.getRequestURI().toString().replace("&", "&amp;");
        answer(exchange, 200, "text/html; charset=utf-8", page.formatted(request));
    }

    private void letIn(HttpExchange exchange) throws IOException {
        var typed = parameters(exchange.getRequestURI());
        var request = URI.create(typed.getFirst("request"));
        var said = statement(request, typed.getFirst("personalId"), typed.getFirst("fullName"));
        exchange.getResponseHeaders().add("Location", letsIn(request, said).toString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var shown = parameters(URI.create("/?" + body));
        var granted = codes.remove(shown.getFirst("code"));
        var secret = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        var isClient = ("Basic " + secret).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (isClient
                && granted != null
                && granted.clientId().equals(CLIENT)
                && granted.redirect().equals(shown.getFirst("redirect_uri"))
                && granted.challenge().equals(hash(shown.getFirst("code_verifier")))) {
            answer(
                    exchange,
                    200,
                    "application/json",
                    "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 300, \"id_token\": \"%s\"}"
                            .formatted(UUID.randomUUID(), granted.token().serialize()));
        } else {
            answer(exchange, 400, "application/json", "{\"error\": \"invalid_grant\"}");
        }
    }

    private String doors() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["pairwise"],
                "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(address());
    }

    /** Nobody else has it. */
    public static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SignedJWT signed(Statement said) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(said.key().getKeyID())
                    .build();
            var token = new SignedJWT(header, said.claims().build());
            token.sign(new RSASSASigner(said.key()));
            return token;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI back(MultiValueMap<String, String> asked, String what, String value) {
        return UriComponentsBuilder.fromUriString(asked.getFirst("redirect_uri"))
                .queryParam(what, value)
                .queryParam("state", "{state}")
                .encode()
                .build(asked.getFirst("state"));
    }

    public static MultiValueMap<String, String> parameters(URI address) {
        var parameters = new LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.fromUri(address)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(
                        it -> parameters.add(name, URLDecoder.decode(it == null ? "" : it, StandardCharsets.UTF_8))));
        return parameters;
    }

    private static String hash(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
