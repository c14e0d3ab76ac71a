package vn.motcua.national;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException.Gone;
import org.springframework.web.client.HttpClientErrorException.NotFound;
import org.springframework.web.client.HttpClientErrorException.Unauthorized;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestBodySpec;
import org.springframework.web.client.RestClientException;

/** The gateway as its published description has it: a session by sign-in, then each service by POST with its items. */
class HttpNationalPortal implements NationalPortal {
    private static final String ARRIVALS = "LayHoSoNopTrucTuyen";
    private static final String FILE = "LayTepDinhKem";

    private final RestClient http;
    private final NationalSettings settings;
    private volatile String session = "";

    HttpNationalPortal(RestClient http, NationalSettings settings) {
        this.http = http;
        this.settings = settings;
    }

    /** @param session to be sent with each message until the gateway refuses it */
    record SignedIn(@Nullable String session) {}

    /** @param result {@code true} when all items were taken */
    record Answer(@Nullable Boolean result) {}

    /** @param cursor to be sent with the next request */
    record Found(@Nullable List<JsonNode> data, @Nullable String cursor) {}

    /** A call that is made again when the session has ended. */
    private interface Call<T> {
        T with(String session);
    }

    @Override
    public void send(String service, String unit, String key, Map<String, Object> item) {
        inSession(key, session -> {
            var body = Map.of(
                    "session", session, "madonvi", unit, "service", service, "isUpdating", true, "data", List.of(item));
            var answer = call("/" + service, key, body, Answer.class);
            if (answer == null || !Boolean.TRUE.equals(answer.result())) {
                throw new RestClientException("not taken");
            }
            return answer;
        });
    }

    @Override
    public ArrivalPage arrivals(String cursor, int limit) {
        return inSession(ARRIVALS, session -> {
            var body = Map.of("session", session, "service", ARRIVALS, "cursor", cursor, "limit", limit);
            var found = call("/" + ARRIVALS, ARRIVALS, body, Found.class);
            if (found == null || found.data() == null || found.cursor() == null) {
                throw new RestClientException("no page");
            }
            return new ArrivalPage(found.data(), found.cursor());
        });
    }

    @Override
    public void file(String id, long most, Path to) {
        inSession(FILE, session -> {
            try {
                var body = Map.of("session", session, "service", FILE, "TepDinhKemId", id);
                request("/" + FILE, FILE, body).exchange(new FileAnswer(most, to));
                return to;
            } catch (NotFound | Gone e) {
                throw new NationalFileMissingException(e);
            }
        });
    }

    private <T> T inSession(String key, Call<T> call) {
        try {
            try {
                return call.with(session());
            } catch (Unauthorized e) { // the session has ended
                session = "";
                return call.with(session());
            }
        } catch (RestClientException e) {
            throw new NationalPortalAwayException(key, e);
        }
    }

    private String session() {
        var known = session;
        if (!known.isEmpty()) {
            return known;
        }
        var user = Map.of("username", settings.user(), "password", settings.password());
        var answer = call("/login", "login", user, SignedIn.class);
        if (answer == null || answer.session() == null) {
            throw new RestClientException("no session");
        }
        session = answer.session();
        return answer.session();
    }

    private <T> @Nullable T call(String path, String key, Map<String, ?> body, Class<T> type) {
        return request(path, key, body)
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                .retrieve()
                .body(type);
    }

    private RequestBodySpec request(String path, String key, Map<String, ?> body) {
        return http.post()
                .uri(path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
