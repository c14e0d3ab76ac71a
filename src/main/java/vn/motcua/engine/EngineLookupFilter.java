package vn.motcua.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.lookup.RememberedServices;

/** The engine's REST API looks for its engine in all libraries at every request; here it is told what was found before. */
class EngineLookupFilter extends OncePerRequestFilter {
    private final RememberedServices services = new RememberedServices(EngineLookupFilter.class.getClassLoader());

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var use = services.use()) {
            chain.doFilter(request, response);
        }
    }
}
