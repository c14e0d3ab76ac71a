package vn.motcua.national;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the portal pushes what was submitted there, one dossier at a time. */
@RestController
@RequestMapping("/api/national/arrivals")
@Tag(name = "National portal")
class ArrivalApi {
    private final ArrivalSignature signature;
    private final ArrivalDoor door;
    private final ObjectMapper json;
    private final MessageSource messages;

    ArrivalApi(ArrivalSignature signature, ArrivalDoor door, ObjectMapper json, MessageSource messages) {
        this.signature = signature;
        this.door = door;
        this.json = json;
        this.messages = messages;
    }

    /** @param code under which it is kept: the national code, or a name in its place */
    record Answer(String code) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Push a dossier that was submitted on the national portal; the same again changes nothing")
    Answer push(
            @RequestBody byte[] body,
            @RequestHeader(name = "X-Signature", defaultValue = "") String signed,
            Locale language) {
        if (!signature.isOpen()) {
            throw problem(HttpStatus.SERVICE_UNAVAILABLE, "arrivalsClosed", language);
        }
        if (!signature.fits(body, signed)) {
            throw problem(HttpStatus.UNAUTHORIZED, "arrivalUnsigned", language);
        }
        return new Answer(door.take(read(body)));
    }

    private JsonNode read(byte[] body) {
        try {
            var item = json.readTree(body);
            if (item != null && item.isObject()) {
                return item;
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("The body is not JSON", e);
        }
        throw new IllegalArgumentException("The body is not one dossier as a JSON object");
    }

    private ErrorResponseException problem(HttpStatus status, String key, Locale language) {
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage("problem." + key + ".title", null, language));
        problem.setDetail(messages.getMessage("problem." + key + ".detail", null, language));
        return new ErrorResponseException(status, problem, null);
    }
}
