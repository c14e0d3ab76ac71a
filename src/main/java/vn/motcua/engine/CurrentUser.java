package vn.motcua.engine;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Who makes the engine move right now. */
@Component
public class CurrentUser {
    private final IdentityService identity;

    CurrentUser(IdentityService identity) {
        this.identity = identity;
    }

    /** The sign-in name; empty when it is a citizen or a timer. */
    public Optional<String> id() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .map(org.camunda.bpm.engine.impl.identity.Authentication::getUserId);
    }
}
