package vn.motcua.fee;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.fee.Payments.Outcome;

/** Where the payment provider says what came in. */
@RestController
@RequestMapping("/api/payments/confirmations")
@Tag(name = "Payments")
class ConfirmationApi {
    private final ConfirmationSignature signature;
    private final Confirmations confirmations;
    private final ObjectMapper json;

    ConfirmationApi(ConfirmationSignature signature, Confirmations confirmations, ObjectMapper json) {
        this.signature = signature;
        this.confirmations = confirmations;
        this.json = json;
    }

    /** @param outcome MATCHED, or why it needs reconciliation */
    record Answer(String transactionId, Outcome outcome) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Confirm a transfer; 200 when it pays a fee, 202 when people have to look")
    ResponseEntity<Answer> confirm(
            @RequestBody byte[] body, @RequestHeader(name = "X-Signature", defaultValue = "") String signed) {
        signature.check(body, signed);
        var confirmation = read(body);
        var outcome = confirmations.take(confirmation);
        return ResponseEntity.status(outcome == Outcome.MATCHED ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(new Answer(confirmation.transactionId(), outcome));
    }

    private Confirmation read(byte[] body) {
        try {
            return json.readValue(body, Confirmation.class);
        } catch (IOException e) {
            throw new IllegalArgumentException("The body is not a confirmation in JSON", e);
        }
    }
}
