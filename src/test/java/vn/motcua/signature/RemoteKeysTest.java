package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.model.ToBeSigned;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** Over the wire, against a service that keeps the key. */
class RemoteKeysTest {
    private static final byte[] DATA = "signed attributes".getBytes(StandardCharsets.US_ASCII);

    private final SigningService service = SigningService.running();

    @AfterEach
    void isBack() {
        service.setAway(false);
    }

    @Test
    void getsASignatureThatTheCertificateConfirms() throws Exception {
        var key = keys(SigningService.SECRET).named(SigningService.KEY);
        var value = key.sign(new ToBeSigned(DATA)).getValue();

        assertThat(key.chain()).hasSize(2);
        var check = Signature.getInstance("SHA256withRSA");
        check.initVerify(key.chain().get(0).getCertificate());
        check.update(DATA);
        assertThat(check.verify(value)).isTrue();
    }

    @Test
    void saysThatTheServiceIsAwayOrRefuses() {
        assertThatThrownBy(() -> keys("wrong").named(SigningService.KEY)).isInstanceOf(SigningAwayException.class);
        assertThatThrownBy(() -> keys(SigningService.SECRET).named("other")).isInstanceOf(SigningAwayException.class);
        var key = keys(SigningService.SECRET).named(SigningService.KEY);
        service.setAway(true);
        assertThatThrownBy(() -> key.sign(new ToBeSigned(DATA)))
                .isInstanceOf(SigningAwayException.class)
                .hasMessageContaining("503");
    }

    private SealKeys keys(String secret) {
        return new RemoteKeys(RestClient.builder()
                .baseUrl(service.address())
                .defaultHeaders(it -> it.setBearerAuth(secret))
                .build());
    }
}
