package vn.motcua.support;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** What a member of staff gets who has signed in with her browser. */
public final class StaffDoor {
    private final RestClient http;
    private final String session;

    private StaffDoor(RestClient http, String session) {
        this.http = http;
        this.session = session;
    }

    private static RestClient client(Motcua motcua) {
        return motcua.http()
                .mutate()
                .requestFactory(new JdkClientHttpRequestFactory(HttpClient.newHttpClient()))
                .build();
    }

    public static StaffDoor of(Motcua motcua, String user) {
        return new StaffDoor(client(motcua), session(signIn(motcua, user)));
    }

    /** The same browser after an answer, which may have given it another session. */
    StaffDoor after(Motcua motcua, ResponseEntity<?> answer) {
        var given = session(answer);
        return given.isEmpty() ? this : new StaffDoor(client(motcua), given);
    }

    private static String session(ResponseEntity<?> answer) {
        return answer.getHeaders().getOrEmpty("Set-Cookie").stream()
                .filter(it -> it.startsWith("JSESSIONID"))
                .map(it -> it.replaceAll(";.*", ""))
                .collect(Collectors.joining());
    }

    /** The cookie by which it is known. */
    public String session() {
        return session;
    }

    /** The path to which signing in leads. */
    public static String firstPage(Motcua motcua, String user) {
        return signIn(motcua, user).getHeaders().getLocation().getPath();
    }

    private static ResponseEntity<Void> signIn(Motcua motcua, String user) {
        return client(motcua)
                .post()
                .uri("/sign-in")
                .header("Cookie", "MOTCUA-XSRF=token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("_csrf=token&username=" + user + "&password=" + user)
                .retrieve()
                .toBodilessEntity();
    }

    /** A machine of hers, at the engine's door: with name and password, and no session. */
    public static StaffDoor ofMachine(Motcua motcua, String user) {
        var door = ofNobody(motcua);
        return new StaffDoor(
                door.http
                        .mutate()
                        .defaultHeaders(it -> it.setBasicAuth(user, user, StandardCharsets.UTF_8))
                        .build(),
                door.session);
    }

    /** Whoever has not signed in. */
    public static StaffDoor ofNobody(Motcua motcua) {
        return new StaffDoor(client(motcua), "none=1");
    }

    /** The answer itself, even if it leads elsewhere. */
    public ResponseEntity<byte[]> get(String path) {
        return http.get().uri(path).header("Cookie", session).retrieve().toEntity(byte[].class);
    }

    /** Sends a form, with the token that its page brings. */
    public ResponseEntity<String> post(String path, Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(fields);
        form.add("_csrf", "token");
        return http.post()
                .uri(path)
                .header("Cookie", session + "; MOTCUA-XSRF=token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .toEntity(String.class);
    }

    /** @param body written as JSON */
    public ResponseEntity<byte[]> send(String path, Object body) {
        return send(HttpMethod.POST, path, body);
    }

    /** @param body written as JSON, if there is one */
    public ResponseEntity<byte[]> send(HttpMethod method, String path, @Nullable Object body) {
        var request = with(method, path);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.retrieve().toEntity(byte[].class);
    }

    /** Fields, and a file that is a PDF. */
    public ResponseEntity<byte[]> sendFiles(String path, Map<String, String> fields) {
        return sendFiles(path, fields, Map.of("file", new Part("giay-to.pdf", Application.PDF)));
    }

    public ResponseEntity<byte[]> sendFiles(String path, Map<String, String> fields, Map<String, Part> files) {
        var parts = new LinkedMultiValueMap<String, Object>();
        fields.forEach(parts::add);
        files.forEach((key, file) -> parts.add(key, file.entity()));
        return with(HttpMethod.POST, path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .toEntity(byte[].class);
    }

    /** @param application written as JSON */
    ResponseEntity<byte[]> sendApplication(String path, Object application, Map<String, Part> files) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("application", application);
        files.forEach((key, file) -> parts.add(key, file.entity()));
        return with(HttpMethod.POST, path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .toEntity(byte[].class);
    }

    private RestClient.RequestBodySpec with(HttpMethod method, String path) {
        return http.method(method)
                .uri(path)
                .header("Cookie", session + "; MOTCUA-XSRF=token")
                .header("X-XSRF-TOKEN", "token");
    }

    public int status(String path) {
        return get(path).getStatusCode().value();
    }
}
