package vn.motcua.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the engine's REST API act with the rights of whoever has signed in, and with nobody's otherwise. */
class RestIdentityFilter extends OncePerRequestFilter {
    private final IdentityService identity;

    RestIdentityFilter(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInUser user)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            identity.setAuthentication(user.id(), List.copyOf(user.roles()), List.copyOf(user.units()));
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
