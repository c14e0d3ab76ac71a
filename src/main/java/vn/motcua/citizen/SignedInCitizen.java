package vn.motcua.citizen;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * A citizen who has signed in, which gives her no right but to what is hers. Personal data; of all that the identity
 * provider said, the session keeps only this.
 *
 * @param personalId twelve digits
 * @param fullName empty when it was not told
 */
public record SignedInCitizen(String personalId, String fullName) implements OidcUser {
    private static final long serialVersionUID = 1;

    /** Whoever asks, if it is a citizen who has signed in. */
    public static Optional<SignedInCitizen> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInCitizen citizen
                ? Optional.of(citizen)
                : Optional.empty();
    }

    /** The same for all: names of those who are signed in get into logs. */
    @Override
    public String getName() {
        return "citizen";
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("citizen"));
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public @Nullable OidcIdToken getIdToken() {
        return null;
    }

    @Override
    public String toString() {
        return "SignedInCitizen[…]";
    }
}
