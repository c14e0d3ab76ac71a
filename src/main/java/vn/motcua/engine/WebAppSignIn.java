package vn.motcua.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells Tasklist, Cockpit and Admin who has signed in at our door. The servlet filter makes it by its class name. */
public class WebAppSignIn extends ContainerBasedAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInUser user)) {
            return AuthenticationResult.unsuccessful();
        }
        var result = AuthenticationResult.successful(user.id());
        result.setGroups(List.copyOf(user.roles()));
        result.setTenants(List.copyOf(user.units()));
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // our own door has sent the visitor to the sign-in page already
    }
}
