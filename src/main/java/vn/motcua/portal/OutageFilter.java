package vn.motcua.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.engine.Outage;

/** An outage that no controller sees, because signing in or the engine's own doors need the database before it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OutageFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(OutageFilter.class);

    private final Refusals refusals;

    OutageFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted() || !Outage.isBehind(e)) {
                throw e;
            }
            log.warn("The database does not answer: {}", e.getMessage());
            response.resetBuffer();
            refusals.send(request, response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", Outage.RETRY_SECONDS);
        }
    }
}
