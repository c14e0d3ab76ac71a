package vn.motcua.engine;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks a sign-in name and password against the engine's users; too many wrong tries lock the account there. */
@Component
class EngineSignIn implements AuthenticationProvider {
    private final EngineUsers users;

    EngineSignIn(EngineUsers users) {
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (!users.passwordMatches(attempt.getName(), String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("Wrong sign-in name or password");
        }
        var user = users.find(attempt.getName())
                .orElseThrow(() -> new BadCredentialsException("Wrong sign-in name or password"));
        var authorities = user.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
