package vn.motcua.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The REST APIs of the engine and its web apps turn every exception into an answer 500 of their own. Of those, the ones
 * that only mean "the database is away" become an exception again, for the outer filter that knows how to say so.
 */
class DatabaseAwayFilter extends OncePerRequestFilter {
    /** No connection for a new transaction, or none any more to end it: Spring's, so without a code of the engine. */
    private static final Set<String> TYPES = Set.of(
            "CannotCreateTransactionException", "TransactionSystemException", "CannotGetJdbcConnectionException");

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new HeldFault(response);
        chain.doFilter(request, answer);
        if (answer.isFault()) {
            var body = answer.body();
            if (body.length > 0 && body[0] == '{') {
                var error = json.readTree(body);
                if (error.path("code").asInt() == DatabaseAwayException.CODE
                        || TYPES.contains(error.path("type").asText())) {
                    response.setContentLengthLong(-1); // it was the length of the answer that is not sent
                    throw new DatabaseAwayException(error.path("message").asText());
                }
            }
            answer.release();
        }
    }
}
