package vn.motcua.national;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.motcua.engine.BodySignature;

/** A store that takes signed results as JSON at {@code <address>/LuuKetQuaTTHC}, and says in words what it refuses. */
class HttpDataStore implements DataStore {
    private static final String SERVICE = "LuuKetQuaTTHC";
    private static final List<String> OWNER = List.of("ChuHoSo", "MaDoiTuong");
    private static final int LONGEST = 300;

    private final RestClient http;
    private final ObjectMapper json;
    private final String secret;

    /**
     * @param http knows the store's address and how long to wait for it
     * @param secret signs what is sent
     */
    HttpDataStore(RestClient http, ObjectMapper json, String secret) {
        this.http = http;
        this.json = json;
        this.secret = secret;
    }

    /**
     * @param result {@code true} when it is kept
     * @param MaLuuTru under which number
     * @param message why it is not
     */
    record Answer(
            @Nullable Boolean result,
            @Nullable String MaLuuTru,
            @Nullable String message) {}

    @Override
    public Optional<String> deposit(String unit, String key, Map<String, Object> item) {
        var body = write(Map.of("madonvi", unit, "service", SERVICE, "data", List.of(item)));
        var answer = send(key, body, item);
        return Optional.ofNullable(answer.MaLuuTru()).filter(it -> !it.isBlank());
    }

    private Answer send(String key, byte[] body, Map<String, Object> item) {
        try {
            var response = http.post()
                    .uri("/" + SERVICE)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .header("Idempotency-Key", key)
                    .header("X-Signature", BodySignature.of(body, secret))
                    .body(body)
                    .retrieve()
                    .onStatus(HttpStatusCode::isError, (request, refusal) -> {})
                    .toEntity(Answer.class);
            return taken(key, response, item);
        } catch (RestClientException e) {
            throw new ResultNotStoredException(key, e);
        }
    }

    private static Answer taken(String key, ResponseEntity<Answer> response, Map<String, Object> item) {
        var answer = response.getBody();
        if (answer != null && response.getStatusCode().is2xxSuccessful() && Boolean.TRUE.equals(answer.result())) {
            return answer;
        }
        var words = answer == null || answer.message() == null ? "" : answer.message();
        throw new ResultNotStoredException(key, response.getStatusCode().value() + " " + impersonal(words, item));
    }

    /** The store may quote whose result it refuses; what is said here is kept where no personal data may be. */
    private static String impersonal(String words, Map<String, Object> item) {
        var plain = words;
        for (var name : OWNER) {
            var value = String.valueOf(item.get(name));
            plain = value.isEmpty() ? plain : plain.replace(value, "…");
        }
        plain = plain.replaceAll("\\d{9,}", "…").replaceAll("\\s+", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    private byte[] write(Map<String, Object> body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
