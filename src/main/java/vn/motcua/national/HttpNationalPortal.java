package vn.motcua.national;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.HttpClientErrorException.Unauthorized;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The gateway as its published description has it: a session by sign-in, then each service by POST with its items. */
class HttpNationalPortal implements NationalPortal {
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

    @Override
    public void send(String service, String unit, String key, Map<String, Object> item) {
        try {
            try {
                post(service, unit, key, item);
            } catch (Unauthorized e) { // the session has ended
                session = "";
                post(service, unit, key, item);
            }
        } catch (RestClientException e) {
            throw new NationalPortalAwayException(key, e);
        }
    }

    private void post(String service, String unit, String key, Map<String, Object> item) {
        var body = Map.of(
                "session", session(), "madonvi", unit, "service", service, "isUpdating", true, "data", List.of(item));
        var answer = call("/" + service, key, body, Answer.class);
        if (answer == null || !Boolean.TRUE.equals(answer.result())) {
            throw new RestClientException("not taken");
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
        ResponseEntity<T> answer = http.post()
                .uri(path)
                .header("Idempotency-Key", key)
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(type);
        return answer.getBody();
    }
}
