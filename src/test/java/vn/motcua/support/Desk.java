package vn.motcua.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/** A receptionist's desk: what its page sends for her. */
public final class Desk {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StaffDoor door;

    private Desk(StaffDoor door) {
        this.door = door;
    }

    public static Desk of(Motcua motcua, String clerk) {
        return new Desk(StaffDoor.of(motcua, clerk));
    }

    /** @param notes what she notes beside the answers: {@code assisted}, {@code presented} */
    public ResponseEntity<byte[]> takeIn(Application application, Map<String, Object> notes) {
        var part = new LinkedHashMap<String, Object>(notes);
        part.put("procedure", application.procedure());
        part.put("unit", application.unit());
        part.put("language", "vi");
        part.put("answers", application.answers());
        return door.sendApplication("/counter/api/dossiers", part, application.files());
    }

    /** @return the dossier's code */
    public String takenIn(Application application, Map<String, Object> notes) {
        var answer = takeIn(application, notes);
        if (answer.getStatusCode().value() != 201) {
            throw new AssertionError("Not taken in: " + answer);
        }
        return (String) read(answer).get("code");
    }

    public ResponseEntity<byte[]> accept(String code, boolean feeTaken) {
        return door.send("/counter/api/dossiers/" + code + "/acceptance", Map.of("feeTaken", feeTaken));
    }

    public ResponseEntity<byte[]> find(String words) {
        return door.send("/counter/api/people", Map.of("words", words));
    }

    public ResponseEntity<byte[]> answersOf(String dossier) {
        return door.send("/counter/api/people/" + dossier + "/answers", Map.of());
    }

    public ResponseEntity<byte[]> get(String path) {
        return door.get(path);
    }

    public static Map<String, Object> read(ResponseEntity<byte[]> answer) {
        try {
            return JSON.readValue(answer.getBody(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + answer, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
