package vn.motcua.support;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** What a member of staff gets who has signed in with her browser. */
public final class StaffDoor {
    private final RestClient http;
    private final String session;

    private StaffDoor(Motcua motcua, String session) {
        this.http = motcua.http()
                .mutate()
                .requestFactory(new JdkClientHttpRequestFactory(HttpClient.newHttpClient()))
                .build();
        this.session = session;
    }

    public static StaffDoor of(Motcua motcua, String user) {
        var answer = motcua.http()
                .post()
                .uri("/sign-in")
                .header("Cookie", "MOTCUA-XSRF=token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("_csrf=token&username=" + user + "&password=" + user)
                .retrieve()
                .toBodilessEntity();
        var session = answer.getHeaders().get("Set-Cookie").stream()
                .filter(it -> it.startsWith("JSESSIONID"))
                .map(it -> it.replaceAll(";.*", ""))
                .collect(Collectors.joining());
        return new StaffDoor(motcua, session);
    }

    /** Whoever has not signed in. */
    public static StaffDoor ofNobody(Motcua motcua) {
        return new StaffDoor(motcua, "none=1");
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
        return http.post()
                .uri(path)
                .header("Cookie", session + "; MOTCUA-XSRF=token")
                .header("X-XSRF-TOKEN", "token")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(byte[].class);
    }

    public int status(String path) {
        return get(path).getStatusCode().value();
    }
}
