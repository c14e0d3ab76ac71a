package vn.motcua.citizen;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Checks signature (RS256), issuer, audience and time of ID tokens, with a provider that may not keep us waiting. */
@Component
@WithVneid
class IdTokens implements JwtDecoderFactory<ClientRegistration> {
    private final RestTemplateBuilder http;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    IdTokens(RestTemplateBuilder http) {
        this.http = http;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration provider) {
        return decoders.computeIfAbsent(provider.getRegistrationId(), it -> decoder(provider));
    }

    private JwtDecoder decoder(ClientRegistration provider) {
        var keys = provider.getProviderDetails().getJwkSetUri();
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(http.build())
                .build();
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(new OidcIdTokenValidator(provider)));
        return decoder;
    }
}
