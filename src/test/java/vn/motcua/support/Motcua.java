package vn.motcua.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** The application from outside: a citizen's and a member of staff's calls over HTTP. */
@TestComponent
@Lazy
public class Motcua {
    private static final ParameterizedTypeReference<List<Map<String, Object>>> ROWS =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Map<String, Object>> ROW = new ParameterizedTypeReference<>() {};

    /** What the reception answers that takes in a dossier and its fee, if any, in cash. */
    public static final Map<String, Object> ACCEPT =
            Map.of("receptionOutcome", "accept", "note", "Đủ giấy tờ", "feeTaken", true);

    /** What she answers that hands a result to its applicant, who signs for it. */
    public static final Map<String, Object> HAND_OUT =
            Map.of("collectedBy", "applicant", "identityChecked", "identityCard", "registerSigned", true);

    private final String address;
    private final RestClient http;

    Motcua(Environment environment) {
        address = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        http = RestClient.builder()
                .requestFactory(new SimpleClientHttpRequestFactory())
                .baseUrl(address)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    /** Without a slash at its end. */
    public String address() {
        return address;
    }

    public RestClient http() {
        return http;
    }

    public ResponseEntity<Map<String, Object>> submit(Application application) {
        return submit(application, new HttpHeaders());
    }

    public ResponseEntity<Map<String, Object>> submit(Application application, HttpHeaders headers) {
        return http.post()
                .uri("/api/dossiers?lang=vi")
                .headers(it -> it.addAll(headers))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(application.parts())
                .retrieve()
                .toEntity(ROW);
    }

    /** Submits what must be accepted by the portal. */
    public Submitted submitted(Application application) {
        var answer = submit(application);
        if (answer.getStatusCode().value() != 201) {
            throw new AssertionError("Not submitted: " + answer);
        }
        return new Submitted(
                (String) answer.getBody().get("code"), (String) answer.getBody().get("key"));
    }

    /** Code and key as the citizen has them. */
    public record Submitted(String code, String key) {}

    public ResponseEntity<Map<String, Object>> look(String code, String key) {
        return http.get()
                .uri("/api/dossiers/{code}?lang=vi", code)
                .header("X-Dossier-Key", key)
                .retrieve()
                .toEntity(ROW);
    }

    public int status(Submitted dossier) {
        var body = look(dossier.code(), dossier.key()).getBody();
        return (Integer) ((Map<?, ?>) body.get("status")).get("code");
    }

    /** A paper as the applicant downloads it, as PDF. */
    public byte[] paper(Submitted dossier, String kind) {
        return http.get()
                .uri("/api/dossiers/{code}/papers/{kind}", dossier.code(), kind)
                .header("X-Dossier-Key", dossier.key())
                .retrieve()
                .body(byte[].class);
    }

    public String page(String path) {
        return http.get().uri(path).retrieve().body(String.class);
    }

    public ResponseEntity<Map<String, Object>> withdraw(Submitted dossier, String reason) {
        return http.post()
                .uri("/api/dossiers/{code}/withdrawal?lang=vi", dossier.code())
                .header("X-Dossier-Key", dossier.key())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("reason", reason))
                .retrieve()
                .toEntity(ROW);
    }

    public ResponseEntity<Map<String, Object>> supplement(Submitted dossier, String note, Map<String, Part> files) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("note", note);
        files.forEach((key, file) -> parts.add(key, file.entity()));
        return http.post()
                .uri("/api/dossiers/{code}/supplement?lang=vi", dossier.code())
                .header("X-Dossier-Key", dossier.key())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .toEntity(ROW);
    }

    /** The open tasks of a dossier that this person sees. */
    public List<Map<String, Object>> tasks(String user, String code) {
        return http.post()
                .uri("/engine-rest/task")
                .headers(it -> it.setBasicAuth(user, user, StandardCharsets.UTF_8))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("processInstanceBusinessKey", code))
                .retrieve()
                .body(ROWS);
    }

    /** Claims and completes the one task of the dossier that this person sees. */
    public void does(String user, String code, Map<String, Object> answers) {
        var tasks = tasks(user, code);
        if (tasks.size() != 1) {
            throw new AssertionError(user + " sees " + tasks.size() + " tasks of " + code);
        }
        var id = (String) tasks.get(0).get("id");
        check(claims(user, id), user);
        check(completes(user, id, answers), user);
    }

    public ResponseEntity<Map<String, Object>> claims(String user, String task) {
        return post(user, "/engine-rest/task/" + task + "/claim", Map.of("userId", user));
    }

    public ResponseEntity<Map<String, Object>> completes(String user, String task, Map<String, Object> answers) {
        var variables = answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Map.of("value", it.getValue())));
        return post(user, "/engine-rest/task/" + task + "/complete", Map.of("variables", variables));
    }

    private ResponseEntity<Map<String, Object>> post(String user, String path, Object body) {
        return http.method(HttpMethod.POST)
                .uri(path)
                .headers(it -> it.setBasicAuth(user, user, StandardCharsets.UTF_8))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(ROW);
    }

    private static void check(ResponseEntity<?> answer, String user) {
        if (!answer.getStatusCode().is2xxSuccessful()) {
            throw new AssertionError(user + " got " + answer);
        }
    }
}
