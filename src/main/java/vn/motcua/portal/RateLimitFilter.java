package vn.motcua.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.slf4j.MDC;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down whoever submits or guesses keys faster than a person can. */
@Component
@EnableConfigurationProperties(PortalSettings.class)
class RateLimitFilter extends OncePerRequestFilter {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final long MOST_ADDRESSES = 100_000;

    private final LoadingCache<String, Bucket> submissions;
    private final LoadingCache<String, Bucket> lookups;
    private final Languages languages;
    private final MessageSource messages;
    private final ObjectMapper json;

    RateLimitFilter(PortalSettings settings, Languages languages, MessageSource messages, ObjectMapper json) {
        this.submissions = buckets(settings.submissionsPerMinute());
        this.lookups = buckets(settings.lookupsPerMinute());
        this.languages = languages;
        this.messages = messages;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        var opens = path.equals("/dossier") && request.getMethod().equals("POST");
        return !opens && !path.startsWith("/api/dossiers");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var writes =
                request.getMethod().equals("POST") && request.getRequestURI().startsWith("/api/");
        var bucket = (writes ? submissions : lookups).get(request.getRemoteAddr());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refuse(
                    request,
                    response,
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        var language = languages.resolveLocale(request);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", messages.getMessage("problem.tooManyRequests.title", null, language));
        problem.put("status", TOO_MANY_REQUESTS);
        problem.put("detail", messages.getMessage("problem.tooManyRequests.detail", null, language));
        problem.put("correlationId", MDC.get(CorrelationIdFilter.KEY));
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(problem));
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
