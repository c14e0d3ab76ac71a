package vn.motcua.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import vn.motcua.document.Upload;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Submission;
import vn.motcua.engine.SignedInUser;

/**
 * The JSON part of a submission.
 *
 * @param procedure slug
 * @param unit code of the competent ward or commune
 * @param language vi, en or id; the request's when it is missing
 * @param answers field key to answer
 */
record ApplicationPart(
        @Nullable String procedure,
        @Nullable String unit,
        @Nullable String language,
        @Nullable Map<String, Object> answers) {
    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 200;

    /** A citizen at home sends it, or a receptionist for somebody who stands before her. */
    Submission submission(
            List<Upload> files, @Nullable String idempotencyKey, @Nullable Authentication staff, Locale requested) {
        if (idempotencyKey != null
                && (idempotencyKey.length() < SHORTEST_KEY || idempotencyKey.length() > LONGEST_KEY)) {
            throw new IllegalArgumentException("Idempotency-Key must have 16 to 200 characters; a UUID is good");
        }
        var clerk = Counter.clerk(staff).map(SignedInUser::id);
        return new Submission(
                procedure == null ? "" : procedure,
                unit == null ? "" : unit,
                clerk.isPresent() ? Channel.DIRECT : Channel.ONLINE,
                Languages.of(language).orElse(requested),
                answers == null ? Map.of() : answers,
                files,
                Optional.ofNullable(idempotencyKey),
                clerk.orElse(NewEvent.APPLICANT));
    }
}
