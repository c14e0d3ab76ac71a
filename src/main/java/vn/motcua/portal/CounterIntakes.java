package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.engine.SignedInUser;

/** A receptionist submits for somebody who stands before her. Without her session nothing is taken in, not even as a citizen's. */
@RestController
@Hidden
class CounterIntakes {
    private final Intakes intakes;

    CounterIntakes(Intakes intakes) {
        this.intakes = intakes;
    }

    @PostMapping(
            path = "/counter/api/dossiers",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SubmittedView> submit(
            @RequestPart("application") ApplicationPart application,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            MultipartHttpServletRequest request,
            @AuthenticationPrincipal SignedInUser clerk,
            Locale language) {
        return intakes.submit(application.submission(Uploads.of(request), idempotencyKey, language, clerk));
    }
}
