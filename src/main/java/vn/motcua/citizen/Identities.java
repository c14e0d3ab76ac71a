package vn.motcua.citizen;

import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who signed in, by what the identity provider says of her. */
class Identities implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final Pattern PERSONAL_ID = Pattern.compile("\\d{12}");

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider;
    private final VneidSettings settings;

    /** @param provider asks for all claims, of the token and besides */
    Identities(OAuth2UserService<OidcUserRequest, OidcUser> provider, VneidSettings settings) {
        this.provider = provider;
        this.settings = settings;
    }

    /**
     * @throws org.springframework.security.oauth2.core.OAuth2AuthenticationException when her personal number is not
     *     told, or it is not sure enough that it is hers
     */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var said = provider.loadUser(request);
        if (isTooLow(text(said, settings.claims().level()))) {
            throw SignInProblem.LEVEL.exception();
        }
        var personalId = text(said, settings.claims().personalId());
        if (!PERSONAL_ID.matcher(personalId).matches()) {
            throw SignInProblem.NUMBER.exception();
        }
        return new SignedInCitizen(personalId, text(said, settings.claims().name()));
    }

    /** A provider that tells no level is believed; one that tells an unknown one is not. */
    private boolean isTooLow(String told) {
        return !told.isEmpty()
                && AssuranceLevel.of(settings.level())
                        .filter(wanted -> AssuranceLevel.of(told)
                                .filter(it -> it.reaches(wanted))
                                .isEmpty())
                        .isPresent();
    }

    private static String text(OidcUser said, String claim) {
        return Objects.toString(said.getClaim(claim), "").strip();
    }
}
