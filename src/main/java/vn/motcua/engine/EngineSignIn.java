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
    private final RecentSignIns recent;

    EngineSignIn(EngineUsers users, RecentSignIns recent) {
        this.users = users;
        this.recent = recent;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var password = String.valueOf(attempt.getCredentials());
        var user = recent.get(attempt.getName(), password, () -> check(attempt.getName(), password));
        var authorities = user.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    private SignedInUser check(String name, String password) {
        if (!users.passwordMatches(name, password)) {
            throw new BadCredentialsException("Wrong sign-in name or password");
        }
        return users.find(name).orElseThrow(() -> new BadCredentialsException("Wrong sign-in name or password"));
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
