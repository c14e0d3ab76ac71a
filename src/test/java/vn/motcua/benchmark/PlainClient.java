package vn.motcua.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua.Submitted;

/**
 * The portal's API for applicants and the engine's for members of staff whose password is their name, by the plainest client
 * there is: what a client costs comes off what the application does on the same processors, and the bare engine has none.
 */
final class PlainClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "next-part-of-the-application";
    private static final int ROOM = 256 * 1024; // bytes, for a submission

    private final String address;

    /** @param address of the application, without a slash at its end */
    PlainClient(String address) {
        this.address = address;
    }

    Submitted submit(Application application) throws IOException {
        var body = new ByteArrayOutputStream(ROOM);
        var answers = Map.of(
                "procedure", application.procedure(),
                "unit", application.unit(),
                "language", "vi",
                "answers", application.answers());
        part(body, "name=\"application\"", "application/json", JSON.writeValueAsBytes(answers));
        application
                .files()
                .forEach((key, file) -> part(
                        body,
                        "name=\"%s\"; filename=\"%s\"".formatted(key, file.fileName()),
                        "application/pdf",
                        file.content()));
        write(body, "--" + BOUNDARY + "--\r\n");
        var answer = JSON.readTree(post(
                Optional.empty(),
                "/api/dossiers?lang=vi",
                "multipart/form-data; boundary=" + BOUNDARY,
                body.toByteArray()));
        return new Submitted(answer.get("code").asText(), answer.get("key").asText());
    }

    private static void part(ByteArrayOutputStream body, String name, String type, byte[] content) {
        write(
                body,
                "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                        .formatted(BOUNDARY, name, type));
        body.writeBytes(content);
        write(body, "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
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

    private byte[] post(String user, String path, Object body) throws IOException {
        return post(Optional.of(user), path, "application/json", JSON.writeValueAsBytes(body));
    }

    /**
     * @return what it answered
     * @throws IOException unless with success
     */
    private byte[] post(Optional<String> user, String path, String type, byte[] body) throws IOException {
        var connection = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        connection.setDoOutput(true);
        user.ifPresent(it -> connection.setRequestProperty("Authorization", "Basic " + nameAndPassword(it)));
        connection.setRequestProperty("Content-Type", type);
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
        try (var in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static String nameAndPassword(String user) {
        return Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }
}
