package vn.motcua.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.support.StaffDoor;

/** The doors of {@code doors.csv}: those of our own pages and APIs, and of the engine's those that lead to a task. */
final class DoorList {
    private static final String ENGINE = "/engine-rest/";

    /** What a stranger writes who does not know the key. */
    private static final Map<String, String> GUESSED = Map.of(
            "key", "a".repeat(26),
            "unit", "19789",
            "slug", "household-business-registration",
            "form", "mail",
            "language", "vi",
            "reader", "citizen",
            "question", "unknown",
            "answer", "unknown",
            "number", "0",
            "id", "1");

    private DoorList() {}

    /**
     * A request, and the only answers that it may get.
     *
     * @param path with {@code {name}} for what the stranger knows
     * @param body how the request is sent: {@code form}, {@code json}, {@code files}, or nothing
     * @param nobody statuses for whoever has not signed in
     * @param stranger statuses for staff of another ward
     * @param citizen statuses for a citizen who has signed in and whose dossier it is not; where the list says none, she is
     *     nobody, who need not be asked to sign in as staff
     */
    record Door(
            HttpMethod method,
            String path,
            String body,
            List<Integer> nobody,
            List<Integer> stranger,
            List<Integer> citizen) {

        String name() {
            return method + " " + path.replaceAll("\\?.*", "");
        }

        boolean isOfEngine() {
            return path.startsWith(ENGINE);
        }

        /** The mailbox, telephone and bank of the demo are everybody's. */
        boolean isOfDemo() {
            return path.startsWith("/demo/");
        }

        /** @param known what the stranger has heard of: code, task, … */
        Answer knock(StaffDoor who, Map<String, String> known) {
            var values = new HashMap<>(GUESSED);
            values.putAll(known);
            values.put("kind", path.contains("notices") ? "received" : "receipt");
            var address = UriComponentsBuilder.fromUriString(path).build(values).toString();
            return Answer.of(
                    switch (body) {
                        case "form" -> who.post(address, values);
                        case "json" -> who.send(method, address, json(values));
                        case "files" -> who.sendFiles(address, values);
                        default -> who.send(method, address, null);
                    });
        }
    }

    /** With what moves an instance of the engine elsewhere. */
    private static Map<String, Object> json(Map<String, String> values) {
        var body = new HashMap<String, Object>(values);
        body.put("instructions", List.of(Map.of("type", "startBeforeActivity", "activityId", "userTask_appraise")));
        body.put("userId", values.get("user"));
        body.put("messageName", "dossier.withdrawn");
        body.put("businessKey", values.get("code"));
        body.put("suspended", true);
        body.put("errorCode", "any");
        return body;
    }

    record Answer(int status, String text) {
        static Answer of(ResponseEntity<?> entity) {
            var body = entity.getBody();
            var text = body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(body);
            return new Answer(entity.getStatusCode().value(), text);
        }
    }

    static List<Door> all() {
        try {
            var text = new ClassPathResource("doors.csv").getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(it -> it.split(","))
                    .map(DoorList::door)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Door door(String[] cells) {
        return new Door(
                HttpMethod.valueOf(cells[0]),
                cells[1],
                cells[2],
                statuses(cells[3]),
                statuses(cells[4]),
                citizen(cells));
    }

    private static List<Integer> citizen(String[] cells) {
        var isOfStaff = cells[1].startsWith("/staff") || cells[1].startsWith("/counter");
        return cells.length > 5 ? statuses(cells[5]) : isOfStaff ? List.of(403) : statuses(cells[3]);
    }

    private static List<Integer> statuses(String cell) {
        return Stream.of(cell.split(" ")).map(Integer::valueOf).toList();
    }
}
