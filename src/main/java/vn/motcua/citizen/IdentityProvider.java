package vn.motcua.citizen;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/**
 * Where citizens sign in. A provider that says itself where its doors are is asked when the first of them comes, so that
 * we start while it is away.
 */
class IdentityProvider implements ClientRegistrationRepository {
    static final String ID = "vneid";

    private final VneidSettings settings;
    private final String back;
    private volatile @Nullable ClientRegistration known;

    /** @param back path to which the provider sends citizens back */
    IdentityProvider(VneidSettings settings, String back) {
        this.settings = settings;
        this.back = back;
    }

    /** @throws IllegalArgumentException when the provider does not say where its doors are */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        var registration = known;
        if (registration == null) {
            registration = registration();
            known = registration;
        }
        return registration;
    }

    private ClientRegistration registration() {
        var doors = settings.authorization().isBlank()
                ? ClientRegistrations.fromIssuerLocation(settings.issuer()).registrationId(ID)
                : named();
        if (settings.clientSecret().isBlank()) {
            doors.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        }
        return doors.clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scope().split("\\s+"))
                .redirectUri("{baseUrl}" + back)
                .build();
    }

    private ClientRegistration.Builder named() {
        var doors = ClientRegistration.withRegistrationId(ID)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationUri(settings.authorization())
                .tokenUri(settings.token())
                .jwkSetUri(settings.keys())
                .userNameAttributeName(IdTokenClaimNames.SUB);
        if (!settings.issuer().isBlank()) {
            doors.issuerUri(settings.issuer());
        }
        return settings.userInfo().isBlank() ? doors : doors.userInfoUri(settings.userInfo());
    }
}
