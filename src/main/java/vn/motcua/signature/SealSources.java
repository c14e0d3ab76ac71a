package vn.motcua.signature;

import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.PrefilledPasswordCallback;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;

/** Opens the way to the keys that are set, and to the authority that stamps the time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningSettings.class)
class SealSources {
    /** Instead of a slot's number, which tokens draw at random. */
    private static final int BY_PLACE_IN_THE_LIST = -1;

    @Bean
    SealKeys sealKeys(SigningSettings settings, RestClient.Builder http) {
        return switch (settings.keys()) {
            case NONE ->
                name -> {
                    throw new SigningAwayException("No place of keys is set: see motcua.signing.keys");
                };
            case DEMO -> demo(settings);
            case PKCS12 -> stored(settings);
            case PKCS11 -> token(settings);
            case REMOTE ->
                new RemoteKeys(http.clone()
                        .baseUrl(settings.address())
                        .defaultHeaders(it -> bearer(it, settings.secret()))
                        .build());
        };
    }

    @Bean
    PdfSigner pdfSigner(SigningSettings settings, RestClient.Builder http) {
        if (settings.timeStampAddress().isBlank()) {
            return new PdfSigner(Optional.empty());
        }
        var client = http.clone().baseUrl(settings.timeStampAddress()).build();
        return new PdfSigner(Optional.of(new TimeStamps(client)));
    }

    private static SealKeys demo(SigningSettings settings) {
        var demo = new DemoKeyStore(Path.of(settings.store()), settings.key());
        return new StoredKeys(new KeyFile(demo::file, () -> demo.password().toCharArray()));
    }

    private static SealKeys stored(SigningSettings settings) {
        return new StoredKeys(new KeyFile(
                () -> Path.of(settings.store()), () -> settings.password().toCharArray()));
    }

    private static SealKeys token(SigningSettings settings) {
        return new StoredKeys(() -> new Pkcs11SignatureToken(
                settings.library(),
                new PrefilledPasswordCallback(
                        new PasswordProtection(settings.password().toCharArray())),
                BY_PLACE_IN_THE_LIST,
                settings.slot(),
                null));
    }

    private static void bearer(HttpHeaders headers, String secret) {
        if (!secret.isEmpty()) {
            headers.setBearerAuth(secret);
        }
    }
}
