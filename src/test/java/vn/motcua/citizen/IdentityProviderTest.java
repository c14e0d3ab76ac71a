package vn.motcua.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import vn.motcua.support.FreePort;

class IdentityProviderTest {
    private static final Map<String, String> ADDRESSES = Map.of(
            "client-id", "motcua",
            "client-secret", "secret",
            "authorization", "https://provider.example/authorize",
            "token", "https://provider.example/token",
            "keys", "https://provider.example/keys");

    @Test
    void isAskedWhereItsDoorsAreOnlyWhenSomebodyComes() {
        var away = provider(Map.of("client-id", "motcua", "issuer", "http://127.0.0.1:" + FreePort.find()));

        assertThatThrownBy(() -> away.findByRegistrationId("vneid")).isInstanceOf(IllegalArgumentException.class);
        assertThat(away.findByRegistrationId("another")).isNull();
    }

    @Test
    void mayBeNamedByItsAddresses() {
        var vneid = provider(ADDRESSES).findByRegistrationId("vneid");

        assertThat(vneid.getProviderDetails().getAuthorizationUri()).isEqualTo("https://provider.example/authorize");
        assertThat(vneid.getProviderDetails().getJwkSetUri()).isEqualTo("https://provider.example/keys");
        assertThat(vneid.getRedirectUri()).isEqualTo("{baseUrl}/back");
        assertThat(vneid.getScopes()).containsExactly("openid");
        assertThat(vneid.getClientAuthenticationMethod()).isEqualTo(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    }

    @Test
    void settingsSayWhatIsMissing() {
        assertThatThrownBy(() -> provider(Map.of("client-id", "motcua")))
                .rootCause()
                .hasMessageContaining("issuer");
        assertThatThrownBy(() ->
                        provider(Map.of("client-id", "motcua", "authorization", "https://provider.example/authorize")))
                .rootCause()
                .hasMessageContaining("motcua.vneid.token");
        assertThatThrownBy(() ->
                        provider(Map.of("client-id", "motcua", "issuer", "https://provider.example", "level", "high")))
                .rootCause()
                .hasMessageContaining("motcua.vneid.level");
    }

    private static IdentityProvider provider(Map<String, String> settings) {
        var bound = new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", VneidSettings.class);
        return new IdentityProvider(bound, "/back");
    }
}
