package vn.motcua.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What filters answer when a request goes no further: the error page to a reader, problem details to a program. */
@Component
class Refusals {
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(?:api|engine-rest|actuator|staff/api|camunda/api)/");

    private final Languages languages;
    private final MessageSource messages;
    private final ObjectMapper json;

    Refusals(Languages languages, MessageSource messages, ObjectMapper json) {
        this.languages = languages;
        this.messages = messages;
        this.json = json;
    }

    /** @param key of the texts {@code problem.<key>.title} and {@code .detail} */
    void send(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String key,
            long secondsUntilRetry)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(secondsUntilRetry));
        if (isReader(request)) {
            response.sendError(status.value());
            return;
        }
        var language = languages.resolveLocale(request);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", messages.getMessage("problem." + key + ".title", null, language));
        problem.put("status", status.value());
        problem.put("detail", messages.getMessage("problem." + key + ".detail", null, language));
        problem.put("correlationId", MDC.get(CorrelationIdFilter.KEY));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** Browsers ask for HTML by name when they go to a page, but some machines do so at any door. */
    private static boolean isReader(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !FOR_PROGRAMS.matcher(request.getRequestURI()).lookingAt();
    }
}
