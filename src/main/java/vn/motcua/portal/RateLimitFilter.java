package vn.motcua.portal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.citizen.CitizenSignIn;

/** Slows down whoever submits, guesses keys or begins to sign in as a citizen faster than a person can. */
@Component
@EnableConfigurationProperties(PortalSettings.class)
class RateLimitFilter extends OncePerRequestFilter {
    private static final long MOST_ADDRESSES = 100_000;

    private final LoadingCache<String, Bucket> submissions;
    private final LoadingCache<String, Bucket> lookups;
    private final Refusals refusals;

    RateLimitFilter(PortalSettings settings, Refusals refusals) {
        this.submissions = buckets(settings.submissionsPerMinute());
        this.lookups = buckets(settings.lookupsPerMinute());
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        var opens = path.equals("/dossier") && request.getMethod().equals("POST");
        return !opens && !books(request) && !path.equals(CitizenSignIn.START) && !path.startsWith("/api/dossiers");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var writes = books(request)
                || (request.getMethod().equals("POST")
                        && request.getRequestURI().startsWith("/api/"));
        var bucket = (writes ? submissions : lookups).get(request.getRemoteAddr());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            var seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            refusals.send(request, response, HttpStatus.TOO_MANY_REQUESTS, "tooManyRequests", seconds);
        }
    }

    private static boolean books(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().startsWith("/appointments");
    }

    private static LoadingCache<String, Bucket> buckets(long perMinute) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(address -> Bucket.builder()
                        .addLimit(it -> it.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
