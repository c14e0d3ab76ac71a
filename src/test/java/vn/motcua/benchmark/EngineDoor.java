package vn.motcua.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The engine's REST API for members of staff whose password is their name, by the plainest client there is: what a client
 * costs comes off what the application does on the same processors, and the bare engine has none.
 */
final class EngineDoor {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;

    /** @param address of the application, without a slash at its end */
    EngineDoor(String address) {
        this.address = address;
    }

    /** @return ids of the open tasks of a dossier that this person sees */
    List<String> tasks(String user, String code) throws IOException {
        var answer = post(user, "/engine-rest/task", Map.of("processInstanceBusinessKey", code));
        return JSON.readTree(answer).findValuesAsText("id");
    }

    byte[] claim(String user, String task) throws IOException {
        return post(user, "/engine-rest/task/" + task + "/claim", Map.of("userId", user));
    }

    byte[] complete(String user, String task, Map<String, Object> answers) throws IOException {
        var variables = answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Map.of("value", it.getValue())));
        return post(user, "/engine-rest/task/" + task + "/complete", Map.of("variables", variables));
    }

    /**
     * @return what it answered
     * @throws IOException unless with success
     */
    private byte[] post(String user, String path, Object body) throws IOException {
        var connection = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        var name = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        var content = JSON.writeValueAsBytes(body);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(content.length);
        connection.setRequestProperty(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(name));
        connection.setRequestProperty("Content-Type", "application/json");
        try (var out = connection.getOutputStream()) {
            out.write(content);
        }
        try (var in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
